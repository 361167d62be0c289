import { Database } from '@parley/database';
import { Injectable } from '@nestjs/common';
import type { PassageKind, PassageOwner } from '../passages/passage';

/** What the words of a query ask of the index. */
export interface WordQuery {
  readonly terms: readonly Term[];
  /** Lexemes that count for `coverage`: the query's in its own language. */
  readonly own: readonly string[];
  readonly scopes: readonly string[];
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

// Rows are fetched by the index of words and by id alone, and whose they are is asked of the rows that came:
// the planner, which may have no statistics yet, is left no other index to prefer.
// One term's ts_rank saturates with its occurrences, as BM25 has it; the rarity is counted among what matched.
const FIND = {
  name: 'passages_candidates',
  text: `WITH by_words AS MATERIALIZED (
      SELECT id, words, account_id, user_id, kind, ref FROM passages
      WHERE words @@ $4::tsquery AND ($5::text[] IS NULL OR ref = ANY($5)) LIMIT ${MAX_MATCHES}),
    by_id AS MATERIALIZED (
      SELECT id, words, account_id, user_id, kind, ref FROM passages WHERE id = ANY($6::bigint[])),
    matched AS MATERIALIZED (
      SELECT id, words FROM (
        SELECT * FROM by_words UNION ALL SELECT * FROM by_id WHERE id NOT IN (SELECT id FROM by_words)) AS found
      WHERE account_id = $1 AND user_id = $2 AND kind = ANY($3) AND ($5::text[] IS NULL OR ref = ANY($5))),
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
      matchOf(words),
      refs ?? null,
      ids,
      words.terms.map(({ lexeme }) => quoted(lexeme)),
      words.total,
      limit,
      words.terms.map(({ frequency }) => frequency),
      words.terms.map(({ lexeme }) => words.own.includes(lexeme)),
    ]);
  }
}

function matchOf({ terms, scopes }: WordQuery): string {
  const joined = (words: readonly string[], by: string) => `(${words.map(quoted).join(by)})`;
  const those = (wanted: Term['selects']) =>
    terms.flatMap(({ lexeme, selects }) => (selects === wanted ? lexeme : []));
  const [alone, together] = [those('alone'), those('together')];
  if (alone.length + together.length === 0) return '';
  const found = together.length === 0 ? joined(alone, ' | ') : joined(together, ' & ');
  return `${found} & ${joined(scopes, ' | ')}`;
}

/** One lexeme as a tsquery, whatever is in it. */
function quoted(lexeme: string): string {
  return `'${lexeme.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}
