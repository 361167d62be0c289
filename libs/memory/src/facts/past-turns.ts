import { Database } from '@parley/database';
import { type FoundPassage, Retrieval } from '@parley/retrieval';
import { Injectable } from '@nestjs/common';
import type { Person } from './fact';
import { tellsSomething } from '../extraction/told';
import { Forgotten } from './forgotten';

/** Something that a person said once. */
export interface PastTurn {
  readonly sessionId: string;
  readonly turnNo: number;
  readonly text: string;
  readonly saidAt: Date;
  /** Whether it is about what was asked, and not only about something like it. */
  readonly isSure: boolean;
  /** It told something that holds no longer. */
  readonly isOutdated: boolean;
}

interface PastTurnRow {
  readonly id: string;
  readonly message_id: string;
  readonly session_id: string;
  readonly turn_no: number;
  readonly content: string;
  readonly created_at: Date;
  readonly is_outdated: boolean;
}

// What was said in a session that is closed is not brought up again.
const BY_IDS = {
  name: 'past_turns_by_ids',
  text: `SELECT t.id, m.id AS message_id, s.id AS session_id, t.turn_no, m.content, m.created_at,
      EXISTS (SELECT 1 FROM facts f WHERE f.account_id = $1 AND f.user_id = $2 AND f.message_id = m.id
        AND f.superseded_at IS NOT NULL) AS is_outdated
    FROM turns t JOIN sessions s ON s.key = t.session_key AND s.deleted_at IS NULL
    JOIN messages m ON m.session_key = t.session_key AND m.turn_no = t.turn_no AND m.role = 'user'
    WHERE t.account_id = $1 AND t.user_id = $2 AND t.id = ANY($3::bigint[])`,
};

/** So much of what a question says, or so near to it, or the sentence is about something else. */
const ABOUT = { coverage: 0.4, similarity: 0.34 };
const SURE = { coverage: 0.6, similarity: 0.55 };
/** Questions are found too, and hardly ever wanted. */
const SPARE = 4;
/** What asks for talk and is not about anything itself: "what did I say about". */
export const ASKS_FOR_TALK =
  /^.*?\b(?:did|have) i (?:just |ever )?(?:say|said|tell|told|mention(?:ed)?)\b(?: (?:to )?you)?(?: (?:about|of))?/iu;

const ASKS_FOR_QUESTIONS = /\bask(?:ed)?\b/iu;

/** Finds what a person said in past conversations, by its words and its meaning. */
@Injectable()
export class PastTurns {
  constructor(
    private readonly database: Database,
    private readonly retrieval: Retrieval,
    private readonly forgotten: Forgotten,
  ) {}

  /** Best first. What told a fact that was forgotten since is left out. */
  async find(person: Person, query: string, limit: number): Promise<readonly PastTurn[]> {
    const { passages } = await this.retrieval.search(person, query.replace(ASKS_FOR_TALK, ''), {
      kinds: ['turn'],
      limit: SPARE * limit,
    });
    const about = passages.filter(isAbout);
    const refs = about.map(({ ref }) => ref);
    if (refs.length === 0) return [];
    const values = [person.accountId, person.userId, refs];
    const rows = await this.database.query<PastTurnRow>(BY_IDS, values);
    const turns = rows
      .toSorted((a, b) => refs.indexOf(a.id) - refs.indexOf(b.id))
      .filter(({ content }) => tellsSomething(content) || ASKS_FOR_QUESTIONS.test(query))
      .map((row) => ({
        isSure: about.some((each) => each.ref === row.id && isSurelyAbout(each)),
        id: row.message_id,
        sessionId: row.session_id,
        turnNo: row.turn_no,
        text: row.content,
        saidAt: row.created_at,
        isOutdated: row.is_outdated,
      }));
    return (await this.forgotten.without(person, turns)).slice(0, limit);
  }
}

function isSurelyAbout({ coverage, similarity }: FoundPassage): boolean {
  return coverage >= SURE.coverage || (similarity ?? 0) >= SURE.similarity;
}

function isAbout({ coverage, similarity }: FoundPassage): boolean {
  return coverage >= ABOUT.coverage || (similarity ?? 0) >= ABOUT.similarity;
}
