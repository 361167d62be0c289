import { Database } from '@parley/database';
import {
  innerParts,
  isCompounding,
  languageOf,
  searchWords,
  TEXT_ANALYSIS,
  textConfigOf,
} from '@parley/text';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type {
  NewPassage,
  Passage,
  PassageKind,
  PassageOwner,
  PassagePlace,
  PassageSource,
  TurnText,
} from './passage';

/** Rows of one statement; more are further statements of the same transaction. */
const ROWS_A_STATEMENT = 200;
const ROWS_READ_AT_ONCE = 20;

const COLUMNS = 'id, kind, ref, ordinal, text, language, page, headings, start_offset, end_offset';

const PUT = 'SELECT put_passages($1, $2, $3, $4, $5, $6)';

const PUT_TURNS = 'SELECT put_turn_passages($1)';

const NEIGHBOURS = {
  name: 'passages_neighbours',
  text: `SELECT ${COLUMNS} FROM passages WHERE account_id = $1 AND user_id = $2 AND kind = $3 AND ref = $4
    AND ordinal BETWEEN $5 AND $6 ORDER BY ordinal`,
};

// By id alone, whatever the planner knows of the table; whose they are decides afterwards.
const FIND = {
  name: 'passages_find',
  text: `WITH named AS MATERIALIZED (SELECT ${COLUMNS}, account_id, user_id FROM passages WHERE id = ANY($3))
    SELECT ${COLUMNS} FROM named WHERE account_id = $1 AND user_id = $2`,
};

const PLACES = {
  name: 'passages_places',
  text: `SELECT p.* FROM unnest($4::text[], $5::integer[]) AS place (ref, ordinal)
    JOIN passages p ON p.ref = place.ref AND p.ordinal = place.ordinal
    WHERE p.account_id = $1 AND p.user_id = $2 AND p.kind = $3`,
};

const IDS = {
  name: 'passages_ids',
  text: `SELECT id FROM passages WHERE account_id = $1 AND user_id = $2 AND kind = ANY($3) AND ref = ANY($4) LIMIT $5`,
};

const ERASE = {
  name: 'passages_erase_user',
  text: `WITH counted AS (SELECT count(*)::integer AS passages FROM passages WHERE account_id = $1 AND user_id = $2),
    gone AS (DELETE FROM passage_sets WHERE account_id = $1 AND user_id = $2)
    SELECT passages FROM counted`,
};

const WAITING = {
  name: 'passages_waiting',
  text: `SELECT count(*)::integer AS waiting FROM vector_queue
    WHERE account_id = $1 AND user_id = $2 AND kind = $3 AND ref = $4`,
};

const ARE_WAITING = {
  name: 'passages_are_waiting',
  text: `SELECT EXISTS (SELECT 1 FROM vector_queue
    WHERE account_id = $1 AND user_id = $2 AND kind = $3 AND ref = $4) AS waiting`,
};

const SETTLE_WORDS = {
  name: 'passages_settle_words',
  text: `SELECT gin_clean_pending_list('passages_words')`,
};

/** An open transaction, as `Database.transaction` lends it. */
export type Transaction = EntityManager;

interface PassageRow {
  readonly id: string;
  readonly kind: PassageKind;
  readonly ref: string;
  readonly ordinal: number;
  readonly text: string;
  readonly language: string;
  readonly page: number | null;
  readonly headings: string[];
  readonly start_offset: number | null;
  readonly end_offset: number | null;
}

/** Passages in SQL, except finding them. */
@Injectable()
export class PassagesRepository {
  constructor(private readonly database: Database) {}

  /** Puts the passages in the place of all that the source had. */
  async replace(
    transaction: Transaction,
    owner: PassageOwner,
    { kind, ref }: PassageSource,
    passages: readonly NewPassage[],
  ): Promise<void> {
    const head = [owner.accountId, owner.userId, kind, ref];
    for (let at = 0; at === 0 || at < passages.length; at += ROWS_A_STATEMENT) {
      const rows = passages.slice(at, at + ROWS_A_STATEMENT).map(toJsonRow);
      await transaction.query(PUT, [...head, at === 0, JSON.stringify(rows)]);
    }
  }

  /** Puts what was said in turns, or takes out turns that are gone: of many users with one statement. */
  async replaceTurns(transaction: Transaction, turns: readonly TurnText[]): Promise<void> {
    const rows = [];
    for (let at = 0; at < turns.length; at += ROWS_READ_AT_ONCE) {
      rows.push(...turns.slice(at, at + ROWS_READ_AT_ONCE).map(toTurnRow));
      // Other work of the process comes between: some languages take a fraction of a millisecond to tell.
      await new Promise((resolve) => setImmediate(resolve));
    }
    if (rows.length > 0) await transaction.query(PUT_TURNS, [JSON.stringify(rows)]);
  }

  /** The owner's among them, by id. */
  async findByIds(
    { accountId, userId }: PassageOwner,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, Passage>> {
    const rows = await this.database.query<PassageRow>(FIND, [accountId, userId, ids]);
    return new Map(rows.map((row) => [row.id, toPassage(row)]));
  }

  /** The ids of all that the sources have; `undefined` where that is more than `most`. */
  async idsOf(
    { accountId, userId }: PassageOwner,
    kinds: readonly PassageKind[],
    refs: readonly string[],
    most: number,
  ): Promise<readonly string[] | undefined> {
    const values = [accountId, userId, kinds, refs, most + 1];
    const rows = await this.database.query<{ id: string }>(IDS, values);
    return rows.length > most ? undefined : rows.map(({ id }) => id);
  }

  /** The passages of the source between two places, both included. */
  async findBetween(
    owner: PassageOwner,
    source: PassageSource,
    from: number,
    to: number,
  ): Promise<readonly Passage[]> {
    const values = [owner.accountId, owner.userId, source.kind, source.ref, from, to];
    return (await this.database.query<PassageRow>(NEIGHBOURS, values)).map(toPassage);
  }

  /** The passages at these places, in any order; those that are gone are left out. */
  async findAt(
    owner: PassageOwner,
    kind: PassageKind,
    places: readonly PassagePlace[],
  ): Promise<readonly Passage[]> {
    const values = [
      owner.accountId,
      owner.userId,
      kind,
      places.map(({ ref }) => ref),
      places.map(({ ordinal }) => ordinal),
    ];
    return (await this.database.query<PassageRow>(PLACES, values)).map(toPassage);
  }

  /** Removes everything of the user; gives back how many passages that were. */
  async eraseUser(owner: PassageOwner): Promise<number> {
    const values = [owner.accountId, owner.userId];
    const [row] = await this.database.query<{ passages: number }>(ERASE, values);
    return row?.passages ?? 0;
  }

  /** Sorts in what the index of words has only noted; every search reads through that. */
  async settleWords(): Promise<void> {
    await this.database.query(SETTLE_WORDS, []);
  }

  /** How many of the source's passages have no vectors yet. */
  async countWaiting(owner: PassageOwner, source: PassageSource): Promise<number> {
    const values = [owner.accountId, owner.userId, source.kind, source.ref];
    const [row] = await this.database.query<{ waiting: number }>(WAITING, values);
    return row?.waiting ?? 0;
  }

  /** Whether that are any. */
  async areWaiting(owner: PassageOwner, source: PassageSource): Promise<boolean> {
    const values = [owner.accountId, owner.userId, source.kind, source.ref];
    const [row] = await this.database.query<{ waiting: boolean }>(ARE_WAITING, values);
    return row?.waiting ?? false;
  }
}

function toTurnRow({ accountId, userId, ref, text }: TurnText) {
  const place = { account: accountId, user: userId, ref };
  if (text === null) return place;
  return { ...place, text, ...readText(text, languageOf(text)), analysis: TEXT_ANALYSIS };
}

function readText(text: string, language: string) {
  const config = textConfigOf(language);
  return { words: wordsOf(text, config), config, language };
}

function wordsOf(text: string, config: string): string {
  const words = searchWords(text);
  return isCompounding(config) ? `${words} ${innerParts(words)}` : words;
}

function toJsonRow(passage: NewPassage) {
  const { headings = [], text } = passage;
  const read = readText(
    [...headings.slice(0, -1), text].join('\n'),
    passage.language ?? languageOf(text),
  );
  return {
    ordinal: passage.ordinal,
    text,
    ...read,
    heading: wordsOf(headings.at(-1) ?? '', read.config),
    analysis: TEXT_ANALYSIS,
    page: passage.page ?? null,
    headings,
    start: passage.start ?? null,
    end: passage.end ?? null,
  };
}

function toPassage(row: PassageRow): Passage {
  return {
    id: row.id,
    kind: row.kind,
    ref: row.ref,
    ordinal: row.ordinal,
    text: row.text,
    language: row.language,
    page: row.page,
    headings: row.headings,
    start: row.start_offset,
    end: row.end_offset,
  };
}
