import { Database, Instance } from '@parley/database';
import { Injectable } from '@nestjs/common';
import type { FactWork, FinishedWork, SaidTurn, TurnFindings } from './fact-work';

// No more of a message is ever looked at.
const MOST_CHARS = 20_000;

const CLAIM = {
  name: 'fact_work_claim',
  text: `SELECT session_key, processed_turn_no, last_turn_no, attempts FROM claim_fact_work($1, $2)`,
};

const SAID = {
  name: 'fact_work_said',
  text: `SELECT t.session_key, t.id, t.turn_no, t.state NOT IN ('queued', 'running') AS is_over, m.id AS message_id,
      left(coalesce(m.content, ''), ${MOST_CHARS}) AS text, coalesce(m.created_at, t.created_at) AS said_at, left(coalesce((
        SELECT string_agg(a.content, E'\\n') FROM messages a
        WHERE a.session_key = t.session_key AND a.turn_no = t.turn_no - 1 AND a.role = 'assistant'), ''), ${MOST_CHARS}) AS before
    FROM unnest($1::bigint[], $2::integer[], $3::integer[]) AS w (session_key, after, most)
    CROSS JOIN LATERAL (SELECT * FROM turns t WHERE t.session_key = w.session_key AND t.turn_no > w.after
      ORDER BY t.turn_no LIMIT w.most) t
    LEFT JOIN messages m
      ON m.session_key = t.session_key AND m.turn_no = t.turn_no AND m.role = 'user' AND m.user_id = t.user_id
    ORDER BY t.session_key, t.turn_no`,
};

const FINISH = {
  name: 'fact_work_finish',
  text: 'SELECT finish_fact_work($1, $2, $3, $4, $5) AS stored',
};

// Most turns hold no fact: their sessions' watermarks move together.
const PASS_OVER = {
  name: 'fact_work_pass_over',
  text: `WITH mine AS (
      DELETE FROM fact_work w USING unnest($2::bigint[], $3::integer[]) AS d (session_key, upto)
      WHERE w.session_key = d.session_key AND w.owner = $1 RETURNING w.session_key, d.upto)
    UPDATE sessions s SET processed_turn_no = m.upto FROM mine m
    WHERE s.key = m.session_key AND s.processed_turn_no < m.upto`,
};

interface ClaimRow {
  readonly session_key: string;
  readonly processed_turn_no: number;
  readonly last_turn_no: number;
  readonly attempts: number;
}

interface SaidRow {
  readonly session_key: string;
  readonly id: string;
  readonly turn_no: number;
  readonly is_over: boolean;
  readonly message_id: string | null;
  readonly text: string;
  readonly said_at: Date;
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

  /** The next turns of each session in order, those that are still running too; at most so many of each. */
  async findSaid(
    works: readonly FactWork[],
    mostOf: (work: FactWork) => number,
  ): Promise<ReadonlyMap<string, readonly SaidTurn[]>> {
    const values = [
      works.map(({ sessionKey }) => sessionKey),
      works.map(({ processedTurnNo }) => processedTurnNo),
      works.map(mostOf),
    ];
    const rows = await this.database.query<SaidRow>(SAID, values);
    const bySession = new Map<string, SaidTurn[]>(works.map((work) => [work.sessionKey, []]));
    for (const row of rows) bySession.get(row.session_key)?.push(toSaidTurn(row));
    return bySession;
  }

  /** Moves the watermarks of sessions in which nothing was found; those whose claim was lost stay. */
  async passOver(
    done: readonly { readonly work: FactWork; readonly upto: number }[],
  ): Promise<void> {
    if (done.length === 0) return;
    await this.database.query(PASS_OVER, [
      this.instance.id,
      done.map(({ work }) => work.sessionKey),
      done.map(({ upto }) => upto),
    ]);
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

function toSaidTurn(row: SaidRow): SaidTurn {
  return {
    id: row.id,
    turnNo: row.turn_no,
    isOver: row.is_over,
    messageId: row.message_id,
    text: row.text,
    saidAt: row.said_at,
    before: row.before,
  };
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
