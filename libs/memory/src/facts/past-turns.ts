import { Database } from '@parley/database';
import { Retrieval } from '@parley/retrieval';
import { Injectable } from '@nestjs/common';
import type { Person } from './fact';

/** Something that a person said once. */
export interface PastTurn {
  readonly sessionId: string;
  readonly turnNo: number;
  readonly text: string;
  readonly saidAt: Date;
}

interface PastTurnRow {
  readonly id: string;
  readonly session_id: string;
  readonly turn_no: number;
  readonly content: string;
  readonly created_at: Date;
}

// What was said in a session that is closed is not brought up again, nor what told a fact that was forgotten.
const BY_IDS = {
  name: 'past_turns_by_ids',
  text: `SELECT t.id, s.id AS session_id, t.turn_no, m.content, m.created_at
    FROM turns t JOIN sessions s ON s.key = t.session_key AND s.deleted_at IS NULL
    JOIN messages m ON m.session_key = t.session_key AND m.turn_no = t.turn_no AND m.role = 'user'
    WHERE t.account_id = $1 AND t.user_id = $2 AND t.id = ANY($3::bigint[]) AND NOT EXISTS (
      SELECT 1 FROM facts f WHERE f.account_id = $1 AND f.user_id = $2 AND f.deleted_at IS NOT NULL
        AND m.id BETWEEN f.message_id AND f.last_message_id)`,
};

/** So much of what a question says, or the sentence is about something else. */
const ABOUT = 0.4;
/** What asks for talk and is not about anything itself: "what did I say about". */
export const ASKS_FOR_TALK =
  /^.*?\b(?:did|have) i (?:just |ever )?(?:say|said|tell|told|mention(?:ed)?)\b(?: (?:to )?you)?(?: (?:about|of))?/iu;

/** Finds what a person said in past conversations, by its words. */
@Injectable()
export class PastTurns {
  constructor(
    private readonly database: Database,
    private readonly retrieval: Retrieval,
  ) {}

  /** Best first. */
  async find(person: Person, query: string, limit: number): Promise<readonly PastTurn[]> {
    const { passages } = await this.retrieval.search(person, query.replace(ASKS_FOR_TALK, ''), {
      kinds: ['turn'],
      mode: 'lexical',
      limit,
    });
    const refs = passages.filter(({ coverage }) => coverage >= ABOUT).map(({ ref }) => ref);
    if (refs.length === 0) return [];
    const values = [person.accountId, person.userId, refs];
    const rows = await this.database.query<PastTurnRow>(BY_IDS, values);
    return rows
      .toSorted((a, b) => refs.indexOf(a.id) - refs.indexOf(b.id))
      .map((row) => ({
        sessionId: row.session_id,
        turnNo: row.turn_no,
        text: row.content,
        saidAt: row.created_at,
      }));
  }
}
