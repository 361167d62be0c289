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
  /** Whether a passage with this term alone is a candidate; too common ones only count. */
  readonly isSelective: boolean;
}

export interface CandidateQuery {
  readonly owner: PassageOwner;
  readonly kinds: readonly PassageKind[];
  readonly refs: readonly string[] | undefined;
  readonly words: WordQuery;
  /** Passages to judge whether words find them or not. */
  readonly ids: readonly string[];
  readonly limit: number;
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

// One term's ts_rank saturates with its occurrences, as BM25 has it; the rarity is counted among what matched.
const FIND = {
  name: 'passages_candidates',
  text: `WITH matched AS MATERIALIZED (
      (SELECT id, words FROM passages
      WHERE words @@ $4::tsquery AND account_id = $1 AND user_id = $2 AND kind = ANY($3)
        AND ($5::text[] IS NULL OR ref = ANY($5)) LIMIT ${MAX_MATCHES})
      UNION
      SELECT id, words FROM passages
      WHERE id = ANY($6::bigint[]) AND account_id = $1 AND user_id = $2 AND kind = ANY($3)
        AND ($5::text[] IS NULL OR ref = ANY($5))),
    pairs AS MATERIALIZED (
      SELECT m.id, t.place, ts_rank('{1,1,1,1}', m.words, t.term, 1) AS rank
      FROM matched m JOIN unnest($7::tsquery[]) WITH ORDINALITY AS t(term, place) ON m.words @@ t.term),
    weights AS MATERIALIZED (
      SELECT place, is_own, ln(1 + ($8 - least(found, $8) + 0.5) / (found + 0.5)) AS weight FROM (
        SELECT t.place, t.is_own, greatest(count(p.id), t.known) AS found
        FROM unnest($10::float8[], $11::boolean[]) WITH ORDINALITY AS t(known, is_own, place) LEFT JOIN pairs p USING (place)
        GROUP BY t.place, t.known, t.is_own) AS counted),
    scored AS MATERIALIZED (
      SELECT id, sum(weight * rank)::float8 AS lexical,
        (sum(1 + weight) FILTER (WHERE is_own)
          / nullif((SELECT sum(1 + weight) FROM weights WHERE is_own), 0))::float8 AS coverage
      FROM pairs JOIN weights USING (place) GROUP BY id),
    best AS (SELECT id FROM scored ORDER BY lexical DESC, id LIMIT $9)
    SELECT m.id, coalesce(s.lexical, 0) AS lexical, coalesce(s.coverage, 0) AS coverage
    FROM matched m LEFT JOIN scored s USING (id)
    WHERE m.id = ANY($6::bigint[]) OR m.id IN (SELECT id FROM best)`,
};

/** Finds the passages worth ranking: by words, and those that the vectors named. */
@Injectable()
export class CandidatesRepository {
  constructor(private readonly database: Database) {}

  find({ owner, kinds, refs, words, ids, limit }: CandidateQuery): Promise<Candidate[]> {
    return this.database.query<Candidate>(FIND, [
      owner.accountId,
      owner.userId,
      kinds,
      matchWithParts(words),
      refs ?? null,
      ids,
      [...words.terms.map(({ lexeme }) => quoted(lexeme)), ...words.parts.map(partQuery)],
      words.total,
      limit,
      [...words.terms.map(({ frequency }) => frequency), ...words.parts.map(() => 0)],
      [
        ...words.terms.map(({ lexeme }) => words.own.includes(lexeme)),
        ...words.parts.map(() => false),
      ],
    ]);
  }
}

function matchOf({ terms, scopes }: WordQuery): string {
  const anyOf = (words: readonly string[]) => `(${words.map(quoted).join(' | ')})`;
  const selective = terms.flatMap(({ lexeme, isSelective }) => (isSelective ? lexeme : []));
  return selective.length === 0 ? '' : `${anyOf(selective)} & ${anyOf(scopes)}`;
}

/** One lexeme as a tsquery, whatever is in it. */
function quoted(lexeme: string): string {
  return `'${lexeme.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}

/** What terms select, and what parts of words do. */
function matchWithParts(words: WordQuery): string {
  const match = matchOf(words);
  if (words.parts.length === 0 || words.total > PARTS_SELECT_UP_TO) return match;
  const parts = `${joined(words.parts.map(partQuery), '|')} & ${joined(words.scopes.map(quoted), '|')}`;
  return match === '' ? parts : `(${match}) | (${parts})`;
}

function partQuery({ prefixes, inside }: WordPart): string {
  const beginnings = prefixes.map((prefix) => `${quoted(prefix)}:*`);
  const middle = inside.length === 0 ? [] : [joined(inside.map(quoted), '&')];
  return joined([...beginnings, ...middle], '|');
}

function joined(queries: readonly string[], by: '|' | '&'): string {
  return `(${queries.join(` ${by} `)})`;
}
