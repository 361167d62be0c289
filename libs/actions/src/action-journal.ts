import { createHash } from 'node:crypto';
import { Database, type Statement } from '@parley/database';
import { Injectable } from '@nestjs/common';
import type { Action, ActionResult } from './action';
import type { ActionContext } from './action-context';

/** No row: the turn is not running any more, and nothing may happen in its name. */
const CLAIM: Statement = {
  name: 'action_claim',
  text: 'SELECT * FROM claim_action($1, $2, $3, $4, $5, $6)',
};

const SETTLE: Statement = {
  name: 'action_settle',
  text: `UPDATE action_runs SET state = $4, result = $5, finished_at = clock_timestamp()
    WHERE turn_id = $1 AND key = $2 AND account_id = $3 AND state = 'running'`,
};

/** `run`: nobody has done this yet. `over`: the turn is. `unknown`: an attempt broke off in the middle. */
export type Claim =
  | { readonly state: 'run' | 'over' | 'unknown' }
  | { readonly state: 'done'; readonly result: ActionResult };

interface ClaimRow {
  readonly state: 'run' | 'unknown' | 'done';
  readonly result: ActionResult | null;
}

export interface JournalledCall {
  readonly key: string;
  readonly action: Action;
  readonly arguments: unknown;
}

/**
 * What a turn has changed, written down before it is said: a turn that is tried again, or a model that asks
 * twice, gets the first result instead of a second booking.
 */
@Injectable()
export class ActionJournal {
  constructor(private readonly database: Database) {}

  async claim(call: JournalledCall, { owner, turn }: ActionContext): Promise<Claim> {
    const [row] = await this.database.query<ClaimRow>(CLAIM, [
      turn.id,
      call.key,
      owner.accountId,
      owner.userId,
      call.action.name,
      JSON.stringify(call.arguments),
    ]);
    if (row === undefined) return { state: 'over' };
    if (row.state === 'done' && row.result !== null) return { state: 'done', result: row.result };
    return { state: row.state === 'run' ? 'run' : 'unknown' };
  }

  /** `result` is null where the action failed; it may then be tried again. */
  async settle(key: string, context: ActionContext, result: ActionResult | null): Promise<void> {
    await this.database.query(SETTLE, [
      context.turn.id,
      key,
      context.owner.accountId,
      result === null ? 'failed' : 'done',
      result === null ? null : JSON.stringify(result),
    ]);
  }
}

/** Equal calls have equal keys, whatever the order in which a model writes its arguments. */
export function callKey(action: string, args: unknown): string {
  return createHash('sha256')
    .update(`${action} ${canonical(args)}`)
    .digest('base64url');
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (value === undefined) return 'null';
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`).join()}}`;
}
