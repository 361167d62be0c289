import { Database } from '@parley/database';
import { Injectable } from '@nestjs/common';
import type { Fact, Person } from './fact';
import { CURRENT, FACT_COLUMNS, FACT_SOURCES, type FactRow, toFact } from './fact-rows';

export interface FactMatch {
  readonly fact: Fact;
  /** 0 to 1; how well it fits, with what is recent and important a little ahead. */
  readonly score: number;
}

/** How much of the words a fact must hold. */
export type Matching = 'any' | 'all';

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

const LATEST = {
  name: 'facts_latest',
  text: `SELECT ${FACT_COLUMNS} FROM facts f ${FACT_SOURCES}
    WHERE f.account_id = $1 AND f.user_id = $2 AND ${CURRENT} ORDER BY f.last_said_at DESC, f.id DESC LIMIT $3`,
};

/** Finds current facts of one user by their words. */
@Injectable()
export class FactSearch {
  constructor(private readonly database: Database) {}

  /** Best first. A query without a word that means something finds nothing. */
  async find(
    person: Person,
    query: string,
    { limit, matching = 'any' }: { readonly limit: number; readonly matching?: Matching },
  ): Promise<readonly FactMatch[]> {
    const words = wordsOf(query).join(matching === 'any' ? ' | ' : ' & ');
    if (words === '') return [];
    const values = [person.accountId, person.userId, words, limit];
    const rows = await this.database.query<FactRow & { score: number }>(SEARCH, values);
    return rows.map((row) => ({ fact: toFact(row), score: clamped(row.score) }));
  }

  /** What was said last, newest first. */
  async latest(person: Person, limit: number): Promise<readonly Fact[]> {
    const values = [person.accountId, person.userId, limit];
    return (await this.database.query<FactRow>(LATEST, values)).map(toFact);
  }
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
