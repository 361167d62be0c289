import { Database } from '@parley/database';
import { Injectable } from '@nestjs/common';
import type { Person } from './fact';
import { Forgotten } from './forgotten';

/** Something that a person said in a conversation. */
export interface SaidInTalk {
  readonly id: string;
  readonly turnNo: number;
  readonly text: string;
  readonly saidAt: Date;
  /** What it was understood as. */
  readonly intent: string | null;
}

interface SaidRow {
  readonly id: string;
  readonly turn_no: number;
  readonly content: string;
  readonly created_at: Date;
  readonly intent: string | null;
}

const MOST_TURNS = 200;
const MOST_CHARS = 2_000;

const said = (
  session: string,
) => `SELECT m.id, m.turn_no, left(m.content, ${MOST_CHARS}) AS content, m.created_at, t.intent
    FROM (${session}) s
    JOIN messages m ON m.session_key = s.key AND m.role = 'user' AND m.account_id = $1 AND m.user_id = $2
    LEFT JOIN turns t ON t.session_key = s.key AND t.turn_no = m.turn_no
    ORDER BY m.turn_no DESC LIMIT ${MOST_TURNS}`;

const OF_SESSION = {
  name: 'talk_of_session',
  text: said(
    'SELECT key FROM sessions WHERE account_id = $1 AND id = $3 AND user_id = $2 AND deleted_at IS NULL',
  ),
};

const BEFORE_SESSION = {
  name: 'talk_before_session',
  text: said(`SELECT key FROM sessions WHERE account_id = $1 AND user_id = $2 AND id <> $3 AND deleted_at IS NULL
      AND last_turn_no > 0 ORDER BY last_activity_at DESC, key DESC LIMIT 1`),
};

/** What a person said in one conversation, in SQL. */
@Injectable()
export class TalkRepository {
  constructor(
    private readonly database: Database,
    private readonly forgotten: Forgotten,
  ) {}

  /** Oldest first; what told a fact that was forgotten since is left out. */
  findInSession(person: Person, sessionId: string): Promise<readonly SaidInTalk[]> {
    return this.find(OF_SESSION, person, sessionId);
  }

  /** The same of the person's latest other conversation. */
  findInLastOther(person: Person, sessionId: string): Promise<readonly SaidInTalk[]> {
    return this.find(BEFORE_SESSION, person, sessionId);
  }

  private async find(
    statement: typeof OF_SESSION,
    person: Person,
    sessionId: string,
  ): Promise<readonly SaidInTalk[]> {
    const values = [person.accountId, person.userId, sessionId];
    const rows = await this.database.query<SaidRow>(statement, values);
    const messages = rows.reverse().map((row) => ({
      id: row.id,
      turnNo: row.turn_no,
      text: row.content,
      saidAt: row.created_at,
      intent: row.intent,
    }));
    return this.forgotten.without(person, messages);
  }
}
