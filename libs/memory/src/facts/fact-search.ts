import { Database, type Statement } from '@parley/database';
import { type FoundPassage, Retrieval } from '@parley/retrieval';
import { spellingsOf } from '@parley/text';
import { Injectable } from '@nestjs/common';
import type { Fact, Person } from './fact';
import { CURRENT, FACT_COLUMNS, FACT_SOURCES, type FactRow, toFact } from './fact-rows';

export interface FactMatch {
  readonly fact: Fact;
  /** 0 to 1; how well it fits, with what is recent and important a little ahead. */
  readonly score: number;
  /** Whether it is about what was asked, and not only about something like it. */
  readonly isSure: boolean;
}

/** How much of the words a fact must hold. */
export type Matching = 'any' | 'all';

interface WordOptions {
  readonly limit: number;
  readonly matching?: Matching;
}

const MOST_WORDS = 32;

// Half a year makes recency worth half.
const SEARCH = {
  name: 'facts_search',
  text: `SELECT ${FACT_COLUMNS}, found.score FROM (
      SELECT f.id, 0.75 * least(1, ts_rank(f.search, q.query, 32) / 0.08) + 0.15 * f.importance
        + 0.1 * exp(-extract(epoch FROM clock_timestamp() - f.last_said_at) / 22500000) AS score
      FROM facts f, to_tsquery('english', $3) q (query)
      WHERE f.account_id = $1 AND f.user_id = $2 AND ${CURRENT} AND f.search @@ q.query
      ORDER BY score DESC, f.id DESC LIMIT $4) found
    JOIN facts f ON f.id = found.id ${FACT_SOURCES} ORDER BY found.score DESC, f.id DESC`,
};

// Told so lately that the index does not have them yet.
const SEARCH_DUE = {
  name: 'facts_search_due',
  text: SEARCH.text.replace(
    'WHERE f.account_id',
    `WHERE f.id IN (SELECT d.ref FROM passages_due d WHERE d.account_id = $1 AND d.user_id = $2 AND d.kind = 'fact')
      AND f.account_id`,
  ),
};

const BY_IDS = {
  name: 'facts_by_ids',
  text: `SELECT ${FACT_COLUMNS}, exp(-extract(epoch FROM clock_timestamp() - f.last_said_at) / 22500000)::float8 AS recency
    FROM facts f ${FACT_SOURCES}
    WHERE f.account_id = $1 AND f.user_id = $2 AND f.id = ANY($3::bigint[]) AND ${CURRENT}`,
};

const LATEST = {
  name: 'facts_latest',
  text: `SELECT ${FACT_COLUMNS} FROM facts f ${FACT_SOURCES}
    WHERE f.account_id = $1 AND f.user_id = $2 AND ${CURRENT} ORDER BY f.last_said_at DESC, f.id DESC LIMIT $3`,
};

// Told in the turn, or said in its answer.
const OF_TURN = {
  name: 'facts_of_turn',
  text: `SELECT ${FACT_COLUMNS} FROM turns t JOIN sessions x ON x.key = t.session_key
    JOIN facts f ON f.account_id = $1 AND f.user_id = $2 AND ${CURRENT}
      AND (f.session_key = t.session_key AND f.turn_no = t.turn_no OR f.id IN (
        SELECT id::bigint FROM jsonb_path_query(t.trace, '$.actions[*].data.facts[*].fact_id') AS id
        UNION SELECT id::bigint FROM jsonb_path_query(t.trace, '$.facts[*] ? (@.score != null).id') AS id))
    ${FACT_SOURCES}
    WHERE x.account_id = $1 AND x.id = $3 AND t.turn_no = $4 AND t.user_id = $2
    ORDER BY f.last_said_at DESC, f.id DESC LIMIT $5`,
};

/** Where in a conversation. */
export interface TurnPlace {
  readonly sessionId: string;
  readonly turnNo: number;
}

/** Finds current facts of one user: by words and meaning together, or by words that all must be there. */
@Injectable()
export class FactSearch {
  constructor(
    private readonly database: Database,
    private readonly retrieval: Retrieval,
  ) {}

  /**
   * Facts that fit a question, best first, what is recent and important a little ahead. What was told a moment
   * ago is found by its words. @throws CancelledError once the signal is aborted
   */
  async recall(
    person: Person,
    query: string,
    { limit, signal }: { readonly limit: number; readonly signal?: AbortSignal },
  ): Promise<readonly FactMatch[]> {
    const [{ passages }, due] = await Promise.all([
      this.retrieval.search(person, query, {
        kinds: ['fact'],
        limit: 2 * limit,
        ...(signal && { signal }),
      }),
      this.search(SEARCH_DUE, person, query, { limit }),
    ]);
    const fits = new Map(
      passages
        .filter(isAbout)
        .map((each) => [each.ref, { fit: fitOf(each), isSure: isSurelyAbout(each) }]),
    );
    const values = [person.accountId, person.userId, [...fits.keys()]];
    const rows =
      fits.size === 0
        ? []
        : await this.database.query<FactRow & { recency: number }>(BY_IDS, values);
    const known = new Set(due.map(({ fact }) => fact.id));
    const found = rows.map((row) => ({
      fact: toFact(row),
      score: clamped(
        0.75 * (fits.get(row.id)?.fit ?? 0) + 0.15 * row.importance + 0.1 * row.recency,
      ),
      isSure: fits.get(row.id)?.isSure ?? false,
    }));
    return [...due, ...found.filter(({ fact }) => !known.has(fact.id))]
      .toSorted((a, b) => b.score - a.score || b.fact.id - a.fact.id)
      .slice(0, limit);
  }

  /** By words alone, best first. A query without a word that means something finds nothing. */
  find(person: Person, query: string, options: WordOptions): Promise<readonly FactMatch[]> {
    return this.search(SEARCH, person, query, options);
  }

  /** What was said last, newest first. */
  async latest(person: Person, limit: number): Promise<readonly Fact[]> {
    const values = [person.accountId, person.userId, limit];
    return (await this.database.query<FactRow>(LATEST, values)).map(toFact);
  }

  /** What was told in a turn, or said in answer to it, the latest first. */
  async ofTurn(
    { accountId, userId }: Person,
    { sessionId, turnNo }: TurnPlace,
    limit: number,
  ): Promise<readonly Fact[]> {
    const values = [accountId, userId, sessionId, turnNo, limit];
    return (await this.database.query<FactRow>(OF_TURN, values)).map(toFact);
  }

  private async search(
    statement: Statement,
    person: Person,
    query: string,
    { limit, matching = 'any' }: WordOptions,
  ): Promise<readonly FactMatch[]> {
    const words = wordsOf(query);
    if (words.length === 0) return [];
    const spelt = words.map((word) => `(${spellingsOf(word).join(' | ')})`);
    const joined = spelt.join(matching === 'any' ? ' | ' : ' & ');
    const values = [person.accountId, person.userId, joined, limit];
    const rows = await this.database.query<FactRow & { score: number }>(statement, values);
    const asked = telling(words);
    return rows.map((row) => ({
      fact: toFact(row),
      score: clamped(row.score),
      isSure: coverageOf(asked, row.content) >= SURE.coverage,
    }));
  }
}

/** Anything less is about something else. */
const ABOUT = { coverage: 0.34, similarity: 0.38 };
/** And from here on there is little doubt. Without a cosine, words alone have to tell. */
const SURE = { coverage: 0.6, similarity: 0.42, coverageAlone: 0.4 };
/** The cosine of a question and its answer where they could not be nearer. */
const NEAREST = 0.75;

function isAbout({ coverage, similarity }: FoundPassage): boolean {
  return coverage >= ABOUT.coverage || (similarity ?? 0) >= ABOUT.similarity;
}

function isSurelyAbout({ coverage, similarity }: FoundPassage): boolean {
  const isByWords = coverage >= (similarity === null ? SURE.coverageAlone : SURE.coverage);
  return isByWords || (similarity ?? 0) >= SURE.similarity;
}

/** Words that only ask. */
const ASKING = new Set(
  'what which who whose when where why how did does have has had the are was were can could would should will you your for with about there any this that from called name names tell told said say many much long old like likes love enjoy hate dislike still really now currently today'.split(
    ' ',
  ),
);

function telling(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => word.length > 2 && !ASKING.has(word));
  return telling.length === 0 ? words : telling;
}

/** How many of the words stand in a text, by their first letters: "living" and "lives" are the same here. */
function coverageOf(words: readonly string[], text: string): number {
  const stems = new Set(wordsOf(text).flatMap(stemsOf));
  const found = words.filter((word) => stemsOf(word).some((stem) => stems.has(stem)));
  return words.length === 0 ? 0 : found.length / words.length;
}

function stemsOf(word: string): readonly string[] {
  return spellingsOf(word).map((each) => each.slice(0, 3));
}

/** 0 to 1, comparable between questions. */
function fitOf({ coverage, similarity }: FoundPassage): number {
  return Math.min(1, Math.max(coverage, (similarity ?? 0) / NEAREST));
}

/** Words that every fact holds, or that only ask. */
const EMPTY = new Set(['user', 'users', 'please', 'tell', 'remember', 'know', 'told', 'said']);

/** Letters and digits only, so that no query can be anything but words to PostgreSQL. */
function wordsOf(query: string): readonly string[] {
  const words = query.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(words)].filter((word) => !EMPTY.has(word)).slice(0, MOST_WORDS);
}

function clamped(score: number): number {
  return Math.round(Math.min(1, Math.max(0, score)) * 1_000) / 1_000;
}
