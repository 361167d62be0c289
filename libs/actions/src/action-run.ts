import type { ActionEffect, Expectation } from './action';
import type { Origin } from './action-context';

/**
 * How a call ended. `refused`: the key may not, or the origin is wrong. `unconfirmed`: it takes the
 * person's own word. `invalid`: the arguments. `failed`: the action itself. `unknown`: an earlier attempt
 * broke off in the middle, so whether it happened is for the caller to look up.
 */
export type ActionStatus = 'done' | 'refused' | 'unconfirmed' | 'invalid' | 'failed' | 'unknown';

/** One call of an action and what came of it: stored with the turn, shown by "why". */
export interface ActionRun {
  readonly name: string;
  /** What clients see as `action_executed`. */
  readonly publicName: string;
  readonly effect: ActionEffect;
  readonly origin: Origin;
  readonly arguments: unknown;
  readonly status: ActionStatus;
  /** The answer, or in one sentence why there is none. */
  readonly say: string;
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly expects: Expectation | null;
  /** It looked and found nothing, so that somebody else may answer. */
  readonly isEmpty: boolean;
  /** The result is that of an earlier, equal call in the same turn. */
  readonly isReplayed: boolean;
  readonly durationMs: number;
}

/** Whether a call has taken effect, and its name may stand in `action_executed`. */
export function isDone(run: ActionRun): boolean {
  return run.status === 'done';
}
