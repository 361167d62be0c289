import { NotFoundError } from '@parley/common';
import { Database, type Statement } from '@parley/database';
import type { Owner, TurnState } from '@parley/sessions';
import { Injectable } from '@nestjs/common';
import type { TurnTrace } from './turn-trace';

const EXPLAIN: Statement = {
  name: 'turn_explain',
  text: `SELECT t.turn_no, t.user_id, t.state, t.intent, t.confidence, t.action, t.model, t.trace
    FROM sessions s JOIN turns t ON t.session_key = s.key
    WHERE s.account_id = $1 AND ($2::text IS NULL OR s.user_id = $2) AND s.id = $3
      AND s.deleted_at IS NULL AND t.turn_no = $4`,
};

interface ExplainRow {
  readonly turn_no: number;
  readonly user_id: string;
  readonly state: TurnState;
  readonly intent: string | null;
  readonly confidence: number | null;
  readonly action: string | null;
  readonly model: string | null;
  readonly trace: TurnTrace | null;
}

/** Why a turn was answered as it was. */
export interface TurnExplanation extends TurnTrace {
  readonly sessionId: string;
  readonly userId: string;
  readonly turnNo: number;
  readonly state: TurnState;
  readonly intent: string | null;
  readonly confidence: number | null;
  readonly action: string | null;
  readonly model: string | null;
}

/** Reads back what led to an answer. */
@Injectable()
export class TurnExplanations {
  constructor(private readonly database: Database) {}

  /** @throws NotFoundError alike for what is missing, deleted or another user's. */
  async explain(owner: Owner, sessionId: string, turnNo: number): Promise<TurnExplanation> {
    const values = [owner.accountId, owner.userId ?? null, sessionId, turnNo];
    const [row] = await this.database.query<ExplainRow>(EXPLAIN, values);
    if (row === undefined) throw new NotFoundError('Turn not found', { code: 'turn_not_found' });
    const { state, intent, confidence, action, model, trace } = row;
    return {
      sessionId,
      userId: row.user_id,
      turnNo: row.turn_no,
      state,
      intent,
      confidence,
      action,
      model,
      slots: trace?.slots ?? {},
      flow: trace?.flow ?? null,
      actions: trace?.actions ?? [],
      facts: trace?.facts ?? [],
      passages: trace?.passages ?? [],
      summaryUpto: trace?.summaryUpto ?? null,
    };
  }
}
