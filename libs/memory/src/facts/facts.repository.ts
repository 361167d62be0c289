import {
  decodeCursor,
  encodeCursor,
  type OwnerScope,
  type Page,
  type PageRequest,
  toPage,
} from '@parley/common';
import { Database } from '@parley/database';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { ExtractedFact, FactCategory } from '../extraction/extracted-fact';
import type { Fact, FactChanges, Person, StoredFact } from './fact';
import {
  CURRENT,
  FACT_COLUMNS,
  FACT_SOURCES,
  type FactRow,
  type StoredRow,
  toFact,
  toFactsJson,
  toStoredFact,
} from './fact-rows';

const OWNED = 'f.account_id = $1 AND f.user_id = $2';
const SELECT = `SELECT ${FACT_COLUMNS} FROM facts f ${FACT_SOURCES} WHERE ${OWNED}`;

const LIST = {
  name: 'facts_list',
  text: `${SELECT} AND f.deleted_at IS NULL AND (f.superseded_at IS NULL OR $3) AND ($4::text IS NULL OR f.category = $4)
    AND f.id < $5 ORDER BY f.id DESC LIMIT $6`,
};

const FIND = { name: 'facts_find', text: `${SELECT} AND f.id = $3 AND f.deleted_at IS NULL` };

const HISTORY = {
  name: 'facts_history',
  text: `${SELECT} AND f.deleted_at IS NULL AND f.key = (
      SELECT k.key FROM facts k
      WHERE k.account_id = $1 AND k.user_id = $2 AND k.id = $3 AND k.deleted_at IS NULL)
    ORDER BY f.said_at DESC, f.id DESC LIMIT $4`,
};

const STORE = {
  name: 'facts_store',
  text: 'SELECT fact_id, outcome, category FROM store_facts($1, $2, NULL, NULL, NULL, $3)',
};

const TELL = {
  name: 'facts_tell',
  text: 'SELECT fact_id, outcome, category FROM store_turn_facts($1, $2, $3, $4)',
};

// What it said before stays in the history, as a row that the changed one has superseded.
const CHANGE = {
  name: 'facts_change',
  text: 'SELECT revise_fact($1, $2, $3, $4, $5, $6, $7) AS id',
};

const REMOVE = { name: 'facts_remove', text: 'SELECT remove_fact($1, $2, $3) AS removed' };

const REMOVE_ALL = {
  name: 'facts_remove_all',
  text: `WITH locked AS MATERIALIZED (SELECT lock_facts($1, $2)), gone AS (
      UPDATE facts f SET deleted_at = clock_timestamp(), subject = '', attribute = '', value = '', content = ''
      FROM locked WHERE ${OWNED} AND f.deleted_at IS NULL RETURNING f.superseded_at),
    summaries AS (DELETE FROM session_summaries WHERE account_id = $1 AND user_id = $2)
    SELECT count(*) FILTER (WHERE superseded_at IS NULL)::integer AS removed FROM gone`,
};

// Their sets have counted them.
const LIMIT = {
  name: 'facts_limit',
  text: `SELECT limit_facts(account_id, user_id, $1) FROM passage_sets WHERE kind = 'fact' AND passages > $1 LIMIT 20`,
};

const STATS = {
  name: 'facts_stats',
  text: `SELECT f.category, count(*)::integer AS total FROM facts f WHERE ${OWNED} AND ${CURRENT}
    GROUP BY f.category ORDER BY f.category`,
};

const TALK = {
  name: 'facts_conversation_stats',
  text: `SELECT count(*)::integer AS total, min(created_at) AS oldest, max(created_at) AS newest FROM turns
    WHERE account_id = $1 AND user_id = $2 AND state NOT IN ('queued', 'running')`,
};

// Turns by what their sessions say, so that it costs the same however much was said in each.
const TOTALS = {
  name: 'facts_totals',
  text: `SELECT
      (SELECT count(*)::integer FROM facts f WHERE ($1::uuid IS NULL OR f.account_id = $1)
        AND ($2::text IS NULL OR f.user_id = $2) AND ${CURRENT}) AS facts,
      (SELECT coalesce(sum(s.last_turn_no), 0)::integer FROM sessions s WHERE ($1::uuid IS NULL OR s.account_id = $1)
        AND ($2::text IS NULL OR s.user_id = $2) AND s.deleted_at IS NULL) AS conversations`,
};

const MOST_HISTORY = 1_000;

const isIdCursor = (parts: readonly unknown[]): parts is [id: number] =>
  parts.length === 1 && Number.isSafeInteger(parts[0]);

export interface FactFilter {
  readonly category?: FactCategory | undefined;
  /** Also what was superseded or has ended. */
  readonly includesPast?: boolean | undefined;
}

export interface ConversationFigures {
  readonly total: number;
  readonly oldest: Date | null;
  readonly newest: Date | null;
}

export interface MemoryTotals {
  readonly facts: number;
  readonly conversations: number;
}

/** Facts in SQL. Every statement names the owner; a deleted fact is never found. */
@Injectable()
export class FactsRepository {
  constructor(private readonly database: Database) {}

  /** Newest first. */
  async findMany(person: Person, filter: FactFilter, page: PageRequest): Promise<Page<Fact>> {
    const [before] =
      page.cursor === undefined ? [Number.MAX_SAFE_INTEGER] : decodeCursor(page.cursor, isIdCursor);
    const rows = await this.database.query<FactRow>(LIST, [
      ...ownerOf(person),
      filter.includesPast ?? false,
      filter.category ?? null,
      before,
      page.limit + 1,
    ]);
    return toPage(rows.map(toFact), page.limit, (last) => encodeCursor([last.id]));
  }

  async findById(person: Person, id: number): Promise<Fact | undefined> {
    const [row] = await this.database.query<FactRow>(FIND, [...ownerOf(person), id]);
    return row && toFact(row);
  }

  /** A fact and what was said in its place before and after, the latest first; empty for an unknown fact. */
  async findHistory(person: Person, id: number): Promise<readonly Fact[]> {
    const values = [...ownerOf(person), id, MOST_HISTORY];
    return (await this.database.query<FactRow>(HISTORY, values)).map(toFact);
  }

  /** Tells facts that come from no message, in a transaction where one is given. */
  async store(
    person: Person,
    facts: readonly ExtractedFact[],
    transaction?: EntityManager,
  ): Promise<readonly StoredFact[]> {
    const values = [...ownerOf(person), toFactsJson(facts)];
    const rows = await (transaction === undefined
      ? this.database.query<StoredRow>(STORE, values)
      : transaction.query<StoredRow[]>(STORE.text, values));
    return rows.map(toStoredFact);
  }

  /** Tells facts whose receipt is a turn's message; nothing where that turn is not running any more. */
  async storeOfTurn(
    person: Person,
    turnId: string,
    facts: readonly ExtractedFact[],
  ): Promise<readonly StoredFact[]> {
    const values = [...ownerOf(person), turnId, toFactsJson(facts)];
    return (await this.database.query<StoredRow>(TELL, values)).map(toStoredFact);
  }

  /** Returns false where there is no such current fact. */
  async change(
    person: Person,
    id: number,
    changes: FactChanges & { readonly about?: ExtractedFact | undefined },
  ): Promise<boolean> {
    const [row] = await this.database.query<{ id: string | null }>(CHANGE, [
      ...ownerOf(person),
      id,
      changes.content ?? null,
      changes.about === undefined ? null : JSON.stringify(changes.about),
      changes.category ?? null,
      changes.importance ?? null,
    ]);
    return row !== undefined && row.id !== null;
  }

  /** Removes a fact with its history. Returns how many rows that were, 0 where there is no such fact. */
  async remove(person: Person, id: number): Promise<number> {
    const values = [...ownerOf(person), id];
    const [row] = await this.database.query<{ removed: number }>(REMOVE, values);
    return row?.removed ?? 0;
  }

  /** Removes all facts with their history. Returns how many held until now. */
  async removeAll(person: Person): Promise<number> {
    const [row] = await this.database.query<{ removed: number }>(REMOVE_ALL, ownerOf(person));
    return row?.removed ?? 0;
  }

  /** Of a person's facts no more than so many go on holding: the least important and oldest end. */
  async limit(most: number): Promise<void> {
    await this.database.query(LIMIT, [most]);
  }

  /** Current facts by category; categories without any are left out. */
  async countByCategory(person: Person): Promise<ReadonlyMap<FactCategory, number>> {
    const rows = await this.database.query<{ category: FactCategory; total: number }>(
      STATS,
      ownerOf(person),
    );
    return new Map(rows.map(({ category, total }) => [category, total]));
  }

  async countConversations(person: Person): Promise<ConversationFigures> {
    const [row] = await this.database.query<ConversationFigures>(TALK, ownerOf(person));
    return row ?? { total: 0, oldest: null, newest: null };
  }

  async countAll({ accountId, userId }: OwnerScope): Promise<MemoryTotals> {
    const values = [accountId ?? null, userId ?? null];
    const [row] = await this.database.query<MemoryTotals>(TOTALS, values);
    return row ?? { facts: 0, conversations: 0 };
  }
}

function ownerOf({ accountId, userId }: Person): readonly [string, string] {
  return [accountId, userId];
}
