import type { ActionRun } from '@parley/actions';
import type { Slots } from '@parley/ai';
import type { RecalledFact, RecalledPassage } from '../recall/recalled';

/** Stored with the turn; more than this of one action's data is left out. */
const MAX_DATA_CHARS = 16_384;

/** What an action did in a turn, as it is stored and shown. */
export interface TracedAction {
  readonly name: string;
  readonly origin: ActionRun['origin'];
  readonly arguments: unknown;
  readonly status: ActionRun['status'];
  readonly say: string;
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly isReplayed: boolean;
  readonly durationMs: number;
}

/** Why a turn was answered as it was: what was understood beyond the intent, and what was done. */
export interface TurnTrace {
  readonly slots: Slots;
  /** The flow that the turn answered. */
  readonly flow: string | null;
  readonly actions: readonly TracedAction[];
  readonly facts: readonly TracedFact[];
  readonly passages: readonly TracedPassage[];
  /** A summary of the turns up to this one was before the model; null or absent where none was. */
  readonly summaryUpto?: number | null;
}

/** A fact that was before the model, or said. Without its words, which may be forgotten since. */
export interface TracedFact {
  readonly id: number;
  readonly score: number | null;
}

/** A passage that was before the model, or quoted: where it stands. */
export type TracedPassage = Omit<RecalledPassage, 'text' | 'language' | 'coverage' | 'units'>;

export function toTracedFact({ id, score }: RecalledFact): TracedFact {
  return { id, score };
}

export function toTracedPassage(passage: RecalledPassage): TracedPassage {
  const { text: _, language: __, coverage: ___, units: ____, ...place } = passage;
  return place;
}

export function toTracedAction(run: ActionRun): TracedAction {
  const { name, origin, status, say, isReplayed, durationMs } = run;
  return {
    name,
    origin,
    arguments: bounded(run.arguments),
    status,
    say,
    data: bounded(run.data),
    isReplayed,
    durationMs,
  };
}

function bounded<T>(value: T): T | null {
  return JSON.stringify([value]).length > MAX_DATA_CHARS ? null : value;
}
