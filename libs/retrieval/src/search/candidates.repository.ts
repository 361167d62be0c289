import { Database } from '@parley/database';
import type { WordPart } from '@parley/text';
import { Injectable } from '@nestjs/common';
import type { PassageKind, PassageOwner } from '../passages/passage';

/** What the words of a query ask of the index. */
export interface WordQuery {
  readonly terms: readonly Term[];
  /** Lexemes that count for `coverage`: the query's in its own language. */
  readonly own: readonly string[];
  readonly scopes: readonly string[];
  /** Parts of the query's words, where a language joins words. */
  readonly parts: readonly WordPart[];
  /** Passages in the sets that are searched. */
  readonly total: number;
}

export interface Term {
  readonly lexeme: string;
  /** Passages that have it, as far as is known; 0 where it is rare or not known. */
  readonly frequency: number;
  /**
   * `alone`: a passage with it is a candidate; `together`: one with all such terms is; `counts`: it is too
   * common to look for, and counts in what the others bring.
   */
  readonly selects: 'alone' | 'together' | 'counts';
}

export interface CandidateQuery {
  readonly owner: PassageOwner;
  readonly kinds: readonly PassageKind[];
  readonly refs: readonly string[] | undefined;
  readonly words: WordQuery;
  readonly limit: number;
}

/** What words find, and what each of the query's terms weighs there. */
export interface WordMatches {
  readonly candidates: readonly Candidate[];
  readonly weights: readonly number[];
}

export interface Candidate {
  readonly id: string;
  /** Sum over the terms of rarity × how often it occurs, 0 where none does. */
  readonly lexical: number;
  /** Part of the query that occurs in the passage, 0 to 1: each term counts as one and its rarity. */
  readonly coverage: number;
}

/** More matches than this are not ranked; selective terms keep a query below it. */
const MAX_MATCHES = 800;
/** In larger sets parts of words only count: nothing tells how many passages have them. */
const PARTS_SELECT_UP_TO = 5_000;

// Rows are fetched by the index of words alone, and whose they are is asked, in a form that no index serves, of the
// rows that came: the planner, which may have no statistics yet, is left no other index to prefer.
// One term's ts_rank saturates with its occurrences, as BM25 has it; the rarity is counted among what matched. The
// weights come with one row alone: arrays are dear to read.
const FIND = {
  name: 'passages_candidates',
  text: `WITH matched AS MATERIALIZED (
      SELECT id, words FROM passages
      WHERE words @@ $4::tsquery AND ($5::text[] IS NULL OR ref = ANY($5))
        AND (account_id, user_id) IS NOT DISTINCT FROM ($1::uuid, $2::text) AND kind = ANY($3) LIMIT ${MAX_MATCHES}),
    pairs AS MATERIALIZED (
      SELECT m.id, t.place, ts_rank('{1,1,1,1}', m.words, t.term, 1) AS rank
      FROM matched m JOIN unnest($6::tsquery[]) WITH ORDINALITY AS t(term, place) ON m.words @@ t.term),
    weights AS MATERIALIZED (
      SELECT place, is_own, ln(1 + ($7 - least(found, $7) + 0.5) / (found + 0.5)) AS weight FROM (
        SELECT t.place, t.is_own, greatest(count(p.id), t.known) AS found
        FROM unnest($9::float8[], $10::boolean[]) WITH ORDINALITY AS t(known, is_own, place) LEFT JOIN pairs p USING (place)
        GROUP BY t.place, t.known, t.is_own) AS counted),
    scored AS MATERIALIZED (
      SELECT id, sum(weight * rank)::float8 AS lexical,
        coalesce(sum(1 + weight) FILTER (WHERE is_own)
          / nullif((SELECT sum(1 + weight) FROM weights WHERE is_own), 0), 0)::float8 AS coverage
      FROM pairs JOIN weights USING (place) GROUP BY id)
    SELECT id, lexical, coverage,
      CASE row_number() OVER () WHEN 1 THEN (SELECT array_agg(weight::float8 ORDER BY place) FROM weights) END AS weights
    FROM (SELECT id, lexical, coverage FROM scored ORDER BY lexical DESC, id LIMIT $8) AS best
    ORDER BY lexical DESC, id`,
};

// The few that vectors named, by the weights that are known already.
const JUDGE = {
  name: 'passages_judge',
  text: `WITH by_id AS MATERIALIZED (
      SELECT id, words, account_id, user_id, kind, ref FROM passages WHERE id = ANY($4::bigint[]))
    SELECT p.id, coalesce(sum(t.weight * ts_rank('{1,1,1,1}', p.words, t.term, 1)), 0)::float8 AS lexical,
      coalesce(sum(1 + t.weight) FILTER (WHERE t.is_own) / nullif($8::float8, 0), 0)::float8 AS coverage
    FROM by_id p LEFT JOIN unnest($5::tsquery[], $6::float8[], $7::boolean[]) AS t (term, weight, is_own)
      ON p.words @@ t.term
    WHERE p.account_id = $1 AND p.user_id = $2 AND p.kind = ANY($3) AND ($9::text[] IS NULL OR p.ref = ANY($9))
    GROUP BY p.id`,
};

type FoundRow = Candidate & { readonly weights: number[] | null };

/** Finds the passages worth ranking: by words, and those that the vectors named. */
@Injectable()
export class CandidatesRepository {
  constructor(private readonly database: Database) {}

  /** By words, best first. */
  async find({ owner, kinds, refs, words, limit }: CandidateQuery): Promise<WordMatches> {
    const rows = await this.database.query<FoundRow>(FIND, [
      owner.accountId,
      owner.userId,
      kinds,
      matchOf(words),
      refs ?? null,
      queriesOf(words),
      words.total,
      limit,
      frequenciesOf(words),
      areOwn(words),
    ]);
    const weights = rows.find((row) => row.weights !== null)?.weights;
    return {
      candidates: rows.map(({ weights: _, ...candidate }) => candidate),
      weights: weights ?? frequenciesOf(words).map((known) => weightOf(known, words.total)),
    };
  }

  /** Those that vectors named, whether words find them or not; what is gone is left out. */
  judge(
    { owner, kinds, refs, words }: CandidateQuery,
    weights: readonly number[],
    ids: readonly string[],
  ): Promise<Candidate[]> {
    const own = areOwn(words);
    const whole = weights.reduce((sum, weight, at) => sum + (own[at] === true ? 1 + weight : 0), 0);
    const { accountId, userId } = owner;
    const values = [accountId, userId, kinds, ids, queriesOf(words), weights, own, whole];
    return this.database.query<Candidate>(JUDGE, [...values, refs ?? null]);
  }
}

/** What is looked for, each at its place: the terms, then the parts of words. */
function queriesOf({ terms, parts }: WordQuery): readonly string[] {
  return [...terms.map(({ lexeme }) => quoted(lexeme)), ...parts.map(partQuery)];
}

function frequenciesOf({ terms, parts }: WordQuery): readonly number[] {
  return [...terms.map(({ frequency }) => frequency), ...parts.map(() => 0)];
}

function areOwn({ terms, own, parts }: WordQuery): readonly boolean[] {
  return [...terms.map(({ lexeme }) => own.includes(lexeme)), ...parts.map(() => false)];
}

/** As the statement weighs it where nothing matched. */
function weightOf(frequency: number, total: number): number {
  return Math.log(1 + (total - Math.min(frequency, total) + 0.5) / (frequency + 0.5));
}

function matchOf({ terms, scopes, parts, total }: WordQuery): string {
  const those = (wanted: Term['selects']) =>
    terms.flatMap(({ lexeme, selects }) => (selects === wanted ? quoted(lexeme) : []));
  const together = those('together');
  const selective = [
    ...those('alone'),
    ...(together.length === 0 ? [] : [allOf(together)]),
    ...(total <= PARTS_SELECT_UP_TO ? parts.map(partQuery) : []),
  ];
  return selective.length === 0 ? '' : `${anyOf(selective)} & ${anyOf(scopes.map(quoted))}`;
}

function partQuery({ prefixes, inside }: WordPart): string {
  const beginning = prefixes.map((prefix) => `${quoted(prefix)}:*`);
  return anyOf(inside.length === 0 ? beginning : [...beginning, allOf(inside.map(quoted))]);
}

function anyOf(queries: readonly string[]): string {
  return `(${queries.join(' | ')})`;
}

function allOf(queries: readonly string[]): string {
  return `(${queries.join(' & ')})`;
}

/** One lexeme as a tsquery, whatever is in it. */
function quoted(lexeme: string): string {
  return `'${lexeme.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}
