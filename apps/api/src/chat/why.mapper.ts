import type { TurnExplanation } from '@parley/chat';
import type { Fact } from '@parley/memory';
import { roundedScore } from './chat.mapper';
import type { WhyActionDto, WhyDto, WhyFactDto, WhyPassageDto } from './why.dto';

/** `facts` in the order of the turn's, with gaps where one was forgotten since. */
export function toWhy(turn: TurnExplanation, facts: readonly (Fact | undefined)[]): WhyDto {
  return {
    session_id: turn.sessionId,
    turn_no: turn.turnNo,
    status: turn.state,
    intent: turn.intent,
    confidence: turn.confidence,
    slots: toSlots(turn.slots),
    action_executed: turn.action,
    model: turn.model,
    flow: turn.flow,
    actions: turn.actions.map(toAction),
    facts: turn.facts.map((traced, index) => toFact(traced, facts[index])),
    passages: turn.passages.map(toPassage),
    summary_upto_turn: turn.summaryUpto ?? null,
  };
}

function toSlots({ volumeChange, ...slots }: TurnExplanation['slots']): Record<string, unknown> {
  return { ...slots, ...(volumeChange === undefined ? {} : { volume_change: volumeChange }) };
}

function toAction(action: TurnExplanation['actions'][number]): WhyActionDto {
  return {
    name: action.name,
    origin: action.origin,
    arguments: action.arguments,
    status: action.status,
    result: action.say,
    data: action.data,
    replayed: action.isReplayed,
    duration_ms: Math.round(action.durationMs * 100) / 100,
  };
}

function toFact(traced: TurnExplanation['facts'][number], fact: Fact | undefined): WhyFactDto {
  return {
    fact_id: traced.id,
    content: fact?.content ?? null,
    score: traced.score === null ? null : roundedScore(traced.score),
    said_at: fact?.saidAt.toISOString() ?? null,
    source: {
      session_id: fact?.receipt.sessionId ?? null,
      turn_no: fact?.receipt.turnNo ?? null,
    },
  };
}

function toPassage(passage: TurnExplanation['passages'][number]): WhyPassageDto {
  return {
    document_id: passage.documentId,
    filename: passage.filename,
    chunk_index: passage.chunkIndex,
    page: passage.page,
    start: passage.start,
    end: passage.end,
    score: roundedScore(passage.score),
  };
}
