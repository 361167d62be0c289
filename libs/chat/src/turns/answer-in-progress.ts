import { type ActionRun, isDone } from '@parley/actions';
import type { TokenUsage, Understanding } from '@parley/ai';
import { type Clock, DomainError } from '@parley/common';
import { type AnswerNote, AnswerSink } from '../answering/answer-sink';
import type { Notes } from '../notes/note-taker';
import { NOTHING_RECALLED, type Recalled } from '../recall/recalled';
import type { NextFlow, TurnOutcome } from './turn';
import { toTracedAction, toTracedFact, toTracedPassage, type TurnTrace } from './turn-trace';

/** How long a flow's question stands where it does not say. */
const FLOW_TTL_MS = 600_000;

/** Collects an answer while it comes about, with its timings, and says at the end how the turn ended. */
export class AnswerInProgress extends AnswerSink {
  private readonly startedMs: number;
  private text = '';
  private firstTokenMs: number | null = null;
  private understanding: Understanding | undefined;
  private readonly runs: ActionRun[] = [];
  private notes: Notes | undefined;
  private recalled: Recalled = NOTHING_RECALLED;
  private flow: string | null = null;
  private model: string | null = null;
  private usage: TokenUsage = { inputTokens: 0, outputTokens: 0 };

  constructor(private readonly clock: Clock) {
    super();
    this.startedMs = clock.monotonicMs();
  }

  say(text: string): undefined {
    this.firstTokenMs ??= this.elapsedMs();
    this.text += text;
  }

  note(event: AnswerNote): void {
    switch (event.type) {
      case 'end':
        this.model = event.model;
        this.usage = sum(this.usage, event.usage);
        return;
      case 'understood':
        this.understanding = event.understanding;
        return;
      case 'noted':
        this.notes = event.notes;
        return;
      case 'recalled':
        this.recalled = event.recalled;
        return;
      case 'acted':
        this.runs.push(event.run);
        return;
      case 'flow_taken':
        this.flow = event.flow;
    }
  }

  done(): TurnOutcome {
    return { ...this.outcome(), state: 'done', answer: this.text };
  }

  /** A cancelled or failed turn keeps what was written of its answer. */
  failed(error: unknown): TurnOutcome {
    const known = error instanceof DomainError ? error : undefined;
    const isCancelled = known?.kind === 'cancelled';
    return {
      ...this.outcome(),
      state: isCancelled ? 'cancelled' : 'failed',
      answer: this.text === '' ? null : this.text,
      errorCode: isCancelled ? null : (known?.code ?? 'internal'),
      errorMessage: isCancelled ? null : (known?.message ?? 'Internal server error'),
    };
  }

  private outcome(): Omit<TurnOutcome, 'state' | 'answer'> {
    const run = executed(this.runs);
    return {
      model: this.model,
      ...this.usage,
      intent: this.understanding?.intent ?? null,
      confidence: this.understanding?.confidence ?? null,
      action: run?.publicName ?? null,
      actionData: run?.data ?? null,
      errorCode: null,
      errorMessage: null,
      firstTokenMs: this.firstTokenMs,
      durationMs: this.elapsedMs(),
      isRagUsed: this.recalled.passages.length > 0,
      trace: this.trace(),
      nextFlow: nextFlow(this.runs),
      hasEndedFlow: this.flow !== null,
      notes: this.notes,
    };
  }

  /** Most turns need none: intent and model stand in columns of their own. */
  private trace(): TurnTrace | undefined {
    const slots = this.understanding?.slots ?? {};
    const { facts, passages, summary } = this.recalled;
    const hasDone = this.runs.length > 0 || this.flow !== null;
    const hasFound =
      Object.keys(slots).length + facts.length + passages.length > 0 || summary !== undefined;
    if (!hasDone && !hasFound) return undefined;
    return {
      slots,
      flow: this.flow,
      actions: this.runs.map(toTracedAction),
      facts: facts.map(toTracedFact),
      passages: passages.map(toTracedPassage),
      ...(summary === undefined ? {} : { summaryUpto: summary.uptoTurnNo }),
    };
  }

  private elapsedMs(): number {
    return this.clock.monotonicMs() - this.startedMs;
  }
}

/** The action that clients are told of: the last that changed something, else the last that was done. */
function executed(runs: readonly ActionRun[]): ActionRun | undefined {
  const done = runs.filter((run) => isDone(run) && run.publicName !== '');
  return done.findLast(({ effect }) => effect === 'change') ?? done.at(-1);
}

function nextFlow(runs: readonly ActionRun[]): NextFlow | undefined {
  const expects = runs.findLast((run) => run.expects !== null)?.expects;
  if (expects === undefined || expects === null) return undefined;
  return { name: expects.flow, state: expects.state, ttlMs: expects.ttlMs ?? FLOW_TTL_MS };
}

function sum(a: TokenUsage, b: TokenUsage): TokenUsage {
  return {
    inputTokens: a.inputTokens + b.inputTokens,
    outputTokens: a.outputTokens + b.outputTokens,
  };
}
