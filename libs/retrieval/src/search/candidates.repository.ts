import { Database } from '@parley/database';
import { joinedPart, type WordPart } from '@parley/text';
import { Injectable } from '@nestjs/common';
import type { PassageKind, PassageOwner } from '../passages/passage';
import { type Asked, coverageBy } from './coverage';
import type { SynonymGroup } from './synonyms';

/** What the words of a query ask of the index. */
export interface WordQuery extends Asked {
  /** ISO 639-1. */
  readonly language: string;
  readonly terms: readonly Term[];
  readonly scopes: readonly string[];
  /** Parts of the query's words, where a language bends or joins words. */
  readonly parts: readonly WordPart[];
  readonly synonyms: readonly SynonymGroup[];
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
  /** Part of the query that occurs in the passage, 0 to 1; see `coverageBy`. */
  readonly coverage: number;
}

/** More matches than this are not ranked; selective terms keep a query below it. */
const MAX_MATCHES = 800;
/** Shorter words are inside of too many others. */
const MIN_JOINED = 6;
/** A query that no passage answers. */
const NOWHERE = "'@'";
/** In larger sets parts of words and synonyms only count: nothing tells how many passages have them. */
const PARTS_SELECT_UP_TO = 5_000;

// A document in another language than the query's shares words with it that seldom mean the same.
const TRUST = (language: string) =>
  `CASE WHEN kind = 'document' AND language NOT IN (${language}, 'und') THEN 0.3 ELSE 1 END`;
// One term's ts_rank saturates with its occurrences, as BM25 has it; words of the heading (A) count for more. Of parts of
// words and synonyms, which are many, ts_rank would make an average: any of them counts like one word that occurs once,
// and half beside the query's own word.
const RANK = `CASE WHEN t.besides IS NULL THEN ts_rank('{0.77,0.77,0.77,1}', p.words, t.term, 1)
  ELSE CASE WHEN p.words @@ t.besides THEN 0.16 ELSE 0.32 END / ln(length(p.words) + 2) END`;

// Rows are fetched by the index of words alone, and whose they are is asked, in a form that no index serves, of the
// rows that came: the planner, which may have no statistics yet, is left no other index to prefer. The rarity is
// counted among what matched. The weights come with one row alone: arrays are dear to read.
const FIND = {
  name: 'passages_candidates',
  text: `WITH matched AS MATERIALIZED (
      SELECT id, words, ${TRUST('$11')} AS trust FROM passages
      WHERE words @@ $4::tsquery AND ($5::text[] IS NULL OR ref = ANY($5))
        AND (account_id, user_id) IS NOT DISTINCT FROM ($1::uuid, $2::text) AND kind = ANY($3) LIMIT ${MAX_MATCHES}),
    pairs AS MATERIALIZED (
      SELECT p.id, t.place::integer AS place, p.trust * ${RANK} AS rank
      FROM matched p JOIN unnest($6::tsquery[], $10::tsquery[]) WITH ORDINALITY AS t(term, besides, place)
        ON p.words @@ t.term),
    weights AS MATERIALIZED (
      SELECT place, ln(1 + ($7 - least(found, $7) + 0.5) / (found + 0.5)) AS weight FROM (
        SELECT t.place::integer AS place, greatest(count(p.id), t.known) AS found
        FROM unnest($9::float8[]) WITH ORDINALITY AS t(known, place) LEFT JOIN pairs p ON p.place = t.place
        GROUP BY t.place, t.known) AS counted),
    scored AS MATERIALIZED (
      SELECT id, sum(weight * rank)::float8 AS lexical, array_agg(place) AS places
      FROM pairs JOIN weights USING (place) GROUP BY id)
    SELECT id, lexical, places,
      CASE row_number() OVER () WHEN 1 THEN (SELECT array_agg(weight::float8 ORDER BY place) FROM weights) END AS weights
    FROM (SELECT id, lexical, places FROM scored ORDER BY lexical DESC, id LIMIT $8) AS best
    ORDER BY lexical DESC, id`,
};

// The few that vectors named, by the weights that are known already.
const JUDGE = {
  name: 'passages_judge',
  text: `WITH by_id AS MATERIALIZED (
      SELECT id, words, account_id, user_id, kind, ref, language FROM passages WHERE id = ANY($4::bigint[]))
    SELECT p.id, coalesce(${TRUST('$9')} * sum(t.weight * ${RANK}), 0)::float8 AS lexical,
      coalesce(array_agg(t.place::integer) FILTER (WHERE t.place IS NOT NULL), '{}') AS places
    FROM by_id p LEFT JOIN unnest($5::tsquery[], $6::tsquery[], $7::float8[]) WITH ORDINALITY
      AS t(term, besides, weight, place) ON p.words @@ t.term
    WHERE p.account_id = $1 AND p.user_id = $2 AND p.kind = ANY($3) AND ($8::text[] IS NULL OR p.ref = ANY($8))
    GROUP BY p.id, p.kind, p.language`,
};

interface JudgedRow {
  readonly id: string;
  readonly lexical: number;
  /** What of the query it has, from 1. */
  readonly places: readonly number[];
}

interface FoundRow extends JudgedRow {
  readonly weights: number[] | null;
}

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
      besidesOf(words),
      words.language,
    ]);
    const weights =
      rows.find((row) => row.weights !== null)?.weights ??
      frequenciesOf(words).map((known) => weightOf(known, words.total));
    return { candidates: toCandidates(rows, words, weights), weights };
  }

  /** Those that vectors named, whether words find them or not; what is gone is left out. */
  async judge(
    { owner, kinds, refs, words }: CandidateQuery,
    weights: readonly number[],
    ids: readonly string[],
  ): Promise<readonly Candidate[]> {
    const asked = [queriesOf(words), besidesOf(words), weights, refs ?? null, words.language];
    const values = [owner.accountId, owner.userId, kinds, ids, ...asked];
    return toCandidates(await this.database.query<JudgedRow>(JUDGE, values), words, weights);
  }
}

function toCandidates(
  rows: readonly JudgedRow[],
  words: WordQuery,
  weights: readonly number[],
): readonly Candidate[] {
  const coverageOf = coverageBy(words, weights);
  return rows.map(({ id, lexical, places }) => ({ id, lexical, coverage: coverageOf(places) }));
}

/** What is looked for, each at its place: the terms, the parts of words, the groups of synonyms. */
function queriesOf({ terms, parts, synonyms }: WordQuery): readonly string[] {
  return [
    ...terms.map(({ lexeme }) => quoted(lexeme)),
    ...parts.map(partQuery),
    ...synonyms.map(synonymQuery),
  ];
}

function frequenciesOf({ terms, parts, synonyms }: WordQuery): readonly number[] {
  return [...terms.map(({ frequency }) => frequency), ...[...parts, ...synonyms].map(() => 0)];
}

/** What is there beyond terms, and the query's own words beside which it counts less. */
function besidesOf({ terms, parts, synonyms }: WordQuery): readonly (string | null)[] {
  return [
    ...terms.map(() => null),
    ...parts.map(() => NOWHERE),
    ...synonyms.map(({ of }) => anyOf(of.map(quoted))),
  ];
}

/** As the statement weighs it where nothing matched. */
function weightOf(frequency: number, total: number): number {
  return Math.log(1 + (total - Math.min(frequency, total) + 0.5) / (frequency + 0.5));
}

function matchOf({ terms, scopes, parts, synonyms, total }: WordQuery): string {
  const those = (wanted: Term['selects']) =>
    terms.flatMap(({ lexeme, selects }) => (selects === wanted ? quoted(lexeme) : []));
  const together = those('together');
  const selective = [
    ...those('alone'),
    ...(together.length === 0 ? [] : [allOf(together)]),
    ...(total <= PARTS_SELECT_UP_TO
      ? [...parts.map(partQuery), ...synonyms.map(synonymQuery)]
      : []),
  ];
  return selective.length === 0 ? '' : `${anyOf(selective)} & ${anyOf(scopes.map(quoted))}`;
}

function partQuery({ prefixes, inside }: WordPart): string {
  const beginning = prefixes.map((prefix) => `${quoted(prefix)}:*`);
  return anyOf(inside.length === 0 ? beginning : [...beginning, allOf(inside.map(quoted))]);
}

function synonymQuery({ others, isJoining }: SynonymGroup): string {
  const query = (lexeme: string) =>
    isJoining && lexeme.length >= MIN_JOINED ? partQuery(joinedPart(lexeme)) : quoted(lexeme);
  return anyOf(others.map((lexemes) => allOf(lexemes.map(query))));
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
