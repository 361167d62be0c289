import type { ChatDelta, Understanding } from '@parley/ai';
import { type Clock, DomainError } from '@parley/common';
import type { TurnOutcome } from './turn';

/** Collects an answer while it is written, with its timings, and says at the end how the turn ended. */
export class AnswerInProgress {
  private readonly startedMs: number;
  private text = '';
  private firstTokenMs: number | null = null;
  private understanding: Understanding | undefined;
  private end: Extract<ChatDelta, { type: 'end' }> | undefined;

  constructor(private readonly clock: Clock) {
    this.startedMs = clock.monotonicMs();
  }

  understood(understanding: Understanding): void {
    this.understanding = understanding;
  }

  add(delta: ChatDelta): void {
    if (delta.type === 'end') {
      this.end = delta;
      return;
    }
    this.firstTokenMs ??= this.elapsedMs();
    this.text += delta.text;
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
    return {
      model: this.end?.model ?? null,
      inputTokens: this.end?.usage.inputTokens ?? 0,
      outputTokens: this.end?.usage.outputTokens ?? 0,
      intent: this.understanding?.intent ?? null,
      confidence: this.understanding?.confidence ?? null,
      action: null,
      actionData: null,
      errorCode: null,
      errorMessage: null,
      firstTokenMs: this.firstTokenMs,
      durationMs: this.elapsedMs(),
    };
  }

  private elapsedMs(): number {
    return this.clock.monotonicMs() - this.startedMs;
  }
}
