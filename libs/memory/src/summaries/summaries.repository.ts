import { Database } from '@parley/database';
import { Injectable } from '@nestjs/common';
import type { Owner } from '@parley/sessions';
import { Forgotten } from '../facts/forgotten';
import type { ModelUsage } from '../worker/fact-work';
import type { Condensed, Said } from './said';

/** No more of a message goes into a summary, nor more messages into one batch. */
const MOST_CHARS = 4_000;
const MOST_MESSAGES = 400;

const READ = {
  name: 'summaries_read',
  text: `SELECT content, upto_turn_no FROM session_summaries WHERE session_key = $1 AND content <> ''`,
};

const OF_SESSION = {
  name: 'summaries_of_session',
  text: `SELECT x.content, x.upto_turn_no, x.updated_at, x.model FROM sessions s
    JOIN session_summaries x ON x.session_key = s.key
    WHERE s.account_id = $1 AND ($2::text IS NULL OR s.user_id = $2) AND s.id = $3 AND s.deleted_at IS NULL
      AND x.content <> ''`,
};

// As a model is shown a history: what was heard, of turns that have an answer and are over.
const UNCONDENSED = {
  name: 'summaries_uncondensed',
  text: `SELECT s.account_id, s.user_id, m.id, m.turn_no, m.role, left(coalesce(m.heard, m.content), ${MOST_CHARS}) AS text,
      length(coalesce(m.heard, m.content)) AS chars, m.created_at
    FROM sessions s LEFT JOIN session_summaries x ON x.session_key = s.key
    JOIN messages m ON m.session_key = s.key AND m.user_id = s.user_id AND m.turn_no > coalesce(x.upto_turn_no, -1)
    WHERE s.key = $1 AND s.deleted_at IS NULL
      AND (m.turn_no = 0 OR EXISTS (SELECT 1 FROM messages a
        WHERE a.session_key = m.session_key AND a.turn_no = m.turn_no AND a.role = 'assistant'))
      AND NOT EXISTS (SELECT 1 FROM turns t
        WHERE t.session_key = m.session_key AND t.turn_no = m.turn_no AND t.state IN ('queued', 'running'))
    ORDER BY m.turn_no, m.id LIMIT ${MOST_MESSAGES}`,
};

const CLAIM = {
  name: 'summaries_claim',
  text: `INSERT INTO session_summaries AS x (session_key, account_id, user_id, claimed_until)
    SELECT key, account_id, user_id, clock_timestamp() + interval '2 minutes' FROM sessions
    WHERE key = $1 AND deleted_at IS NULL
    ON CONFLICT (session_key) DO UPDATE SET claimed_until = excluded.claimed_until
    WHERE x.claimed_until < clock_timestamp()
    RETURNING content, upto_turn_no`,
};

const FINISH = {
  name: 'summaries_finish',
  text: `WITH kept AS (
      UPDATE session_summaries SET content = $4, upto_turn_no = $3, model = $5, updated_at = clock_timestamp(),
        claimed_until = '-infinity'
      WHERE session_key = $1 AND upto_turn_no = $2 AND claimed_until > '-infinity'
      RETURNING session_key, account_id, user_id)
    INSERT INTO usage (account_id, user_id, turn_id, model, input_tokens, output_tokens)
    SELECT k.account_id, k.user_id, t.id, u.model, u.input_tokens, u.output_tokens
    FROM kept k JOIN turns t ON t.session_key = k.session_key AND t.turn_no = greatest($3, 1),
      jsonb_to_recordset($6) AS u (model text, input_tokens integer, output_tokens integer)`,
};

const RELEASE = {
  name: 'summaries_release',
  text: `UPDATE session_summaries SET claimed_until = '-infinity' WHERE session_key = $1`,
};

interface SummaryRow {
  readonly content: string;
  readonly upto_turn_no: number;
}

interface SaidRow {
  readonly account_id: string;
  readonly user_id: string;
  readonly id: string;
  readonly turn_no: number;
  readonly role: Said['role'];
  readonly text: string;
  readonly chars: number;
  readonly created_at: Date;
}

/** What a session's details tell of its summary. */
export interface SessionSummary extends Condensed {
  /** Null where no model wrote it. */
  readonly model: string | null;
  readonly updatedAt: Date;
}

/** Summaries in SQL. */
@Injectable()
export class SummariesRepository {
  constructor(
    private readonly database: Database,
    private readonly forgotten: Forgotten,
  ) {}

  async find(sessionKey: string): Promise<Condensed | undefined> {
    const [row] = await this.database.query<SummaryRow>(READ, [sessionKey]);
    return row && toCondensed(row);
  }

  async findOfSession(owner: Owner, sessionId: string): Promise<SessionSummary | undefined> {
    const values = [owner.accountId, owner.userId ?? null, sessionId];
    const [row] = await this.database.query<
      SummaryRow & { updated_at: Date; model: string | null }
    >(OF_SESSION, values);
    return row && { ...toCondensed(row), model: row.model, updatedAt: row.updated_at };
  }

  /** What no summary covers, oldest first; what told a fact that was forgotten is empty. */
  async findUncondensed(sessionKey: string): Promise<readonly Said[]> {
    const rows = await this.database.query<SaidRow>(UNCONDENSED, [sessionKey]);
    const [first] = rows;
    if (first === undefined) return [];
    const person = { accountId: first.account_id, userId: first.user_id };
    const kept = await this.forgotten.without(
      person,
      rows.filter(({ role }) => role === 'user').map(toMessage),
    );
    const keptIds = new Set(kept.map(({ id }) => id));
    const hidden = new Set(
      rows.filter(({ role, id }) => role === 'user' && !keptIds.has(id)).map((row) => row.turn_no),
    );
    return rows.map((row) => ({
      turnNo: row.turn_no,
      role: row.role,
      text: hidden.has(row.turn_no) ? '' : row.text,
      chars: row.chars,
    }));
  }

  /** For two minutes nobody else condenses the session; undefined where somebody does. */
  async claim(sessionKey: string): Promise<Condensed | undefined> {
    const [row] = await this.database.query<SummaryRow>(CLAIM, [sessionKey]);
    return row && toCondensed(row);
  }

  /** Keeps a summary, unless what it was made of is gone meanwhile. */
  async finish(
    sessionKey: string,
    before: Condensed,
    { text, uptoTurnNo }: Condensed,
    usage: readonly ModelUsage[],
  ): Promise<void> {
    await this.database.query(FINISH, [
      sessionKey,
      before.uptoTurnNo,
      uptoTurnNo,
      text,
      usage.at(-1)?.model ?? null,
      JSON.stringify(
        usage.map(({ model, inputTokens, outputTokens }) => ({
          model,
          input_tokens: inputTokens,
          output_tokens: outputTokens,
        })),
      ),
    ]);
  }

  async release(sessionKey: string): Promise<void> {
    await this.database.query(RELEASE, [sessionKey]);
  }
}

function toCondensed({ content, upto_turn_no: uptoTurnNo }: SummaryRow): Condensed {
  return { text: content, uptoTurnNo };
}

function toMessage({ id, text, created_at: saidAt }: SaidRow) {
  return { id, text, saidAt };
}
