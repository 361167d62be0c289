import { Database, Instance } from '@parley/database';
import { Injectable } from '@nestjs/common';
import type { FactWork, FinishedWork, SaidTurn, TurnFindings } from './fact-work';

const CLAIM = {
  name: 'fact_work_claim',
  text: `SELECT session_key, processed_turn_no, last_turn_no, attempts FROM claim_fact_work($1, $2)`,
};

const SAID = {
  name: 'fact_work_said',
  text: `SELECT t.id, t.turn_no, t.state NOT IN ('queued', 'running') AS is_over, m.id AS message_id,
      coalesce(m.content, '') AS text, coalesce((
        SELECT string_agg(a.content, E'\\n') FROM messages a
        WHERE a.session_key = t.session_key AND a.turn_no = t.turn_no - 1 AND a.role = 'assistant'), '') AS before
    FROM turns t LEFT JOIN messages m
      ON m.session_key = t.session_key AND m.turn_no = t.turn_no AND m.role = 'user' AND m.user_id = t.user_id
    WHERE t.session_key = $1 AND t.turn_no > $2 ORDER BY t.turn_no LIMIT $3`,
};

const FINISH = {
  name: 'fact_work_finish',
  text: 'SELECT finish_fact_work($1, $2, $3, $4, $5) AS stored',
};

interface ClaimRow {
  readonly session_key: string;
  readonly processed_turn_no: number;
  readonly last_turn_no: number;
  readonly attempts: number;
}

interface SaidRow {
  readonly id: string;
  readonly turn_no: number;
  readonly is_over: boolean;
  readonly message_id: string | null;
  readonly text: string;
  readonly before: string;
}

/** The watermark of what has been looked at for facts, in SQL. A claim belongs to this instance. */
@Injectable()
export class FactWorkRepository {
  constructor(
    private readonly database: Database,
    private readonly instance: Instance,
  ) {}

  /** Sessions that nobody else works on, for this instance alone until `finish`. */
  async claim(limit: number): Promise<readonly FactWork[]> {
    const rows = await this.database.query<ClaimRow>(CLAIM, [this.instance.id, limit]);
    return rows.map((row) => ({
      sessionKey: row.session_key,
      processedTurnNo: row.processed_turn_no,
      lastTurnNo: row.last_turn_no,
      attempts: row.attempts,
    }));
  }

  /** The next turns in order, those that are still running too. */
  async findSaid(work: FactWork, limit: number): Promise<readonly SaidTurn[]> {
    const values = [work.sessionKey, work.processedTurnNo, limit];
    return (await this.database.query<SaidRow>(SAID, values)).map((row) => ({
      id: row.id,
      turnNo: row.turn_no,
      isOver: row.is_over,
      messageId: row.message_id,
      text: row.text,
      before: row.before,
    }));
  }

  /**
   * Stores what was found and moves the watermark, both or neither.
   * @returns how many facts are new; undefined where the claim was lost and nothing was stored
   */
  async finish(
    work: FactWork,
    { upto, found, retryAfterS }: FinishedWork,
  ): Promise<number | undefined> {
    const [row] = await this.database.query<{ stored: number | null }>(FINISH, [
      this.instance.id,
      work.sessionKey,
      upto,
      JSON.stringify(found.map(toJson)),
      retryAfterS ?? null,
    ]);
    return row?.stored ?? undefined;
  }
}

function toJson({ turn, facts, usage }: TurnFindings): object {
  return {
    turn_id: turn.id,
    turn_no: turn.turnNo,
    message_id: turn.messageId,
    facts,
    usage: usage.map(({ model, inputTokens, outputTokens }) => ({
      model,
      input_tokens: inputTokens,
      output_tokens: outputTokens,
    })),
  };
}
