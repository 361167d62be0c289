import type { TurnExplanation } from '@parley/chat';
import type { WhyActionDto, WhyDto } from './why.dto';

export function toWhy(turn: TurnExplanation): WhyDto {
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
