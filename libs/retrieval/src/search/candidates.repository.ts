import { Database } from '@parley/database';
import { Injectable } from '@nestjs/common';
import type { PassageKind, PassageOwner } from '../passages/passage';
import type { PassageRow } from '../passages/passages.repository';

/** What the words of a query ask of the index. */
export interface WordQuery {
  readonly terms: readonly Term[];
  readonly scopes: readonly string[];
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

export interface CandidateRow extends PassageRow {
  /** Sum over the terms of rarity × how often it occurs, 0 where none does. */
  readonly lexical: number;
  /** Part of the query's rarity that occurs in the passage, 0 to 1. */
  readonly coverage: number;
}

/** More matches than this are not ranked; selective terms keep a query below it. */
const MAX_MATCHES = 1_500;

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
    weights AS MATERIALIZED (
      SELECT term, ln(1 + ($8 - least(found, $8) + 0.5) / (found + 0.5)) AS weight FROM (
        SELECT term, greatest((SELECT count(*) FROM matched WHERE words @@ term), hint) AS found
        FROM unnest($7::tsquery[], $10::float8[]) AS t(term, hint)) AS counted),
    scored AS (
      SELECT m.id, s.* FROM matched m CROSS JOIN LATERAL (
        SELECT coalesce(sum(weight * ts_rank('{1,1,1,1}', m.words, term, 1)), 0)::float8 AS lexical,
          coalesce(sum(weight) FILTER (WHERE m.words @@ term) / nullif(sum(weight), 0), 0)::float8 AS coverage
        FROM weights) AS s),
    best AS (SELECT * FROM scored ORDER BY lexical DESC, id LIMIT $9)
    SELECT p.id, p.kind, p.ref, p.ordinal, p.text, p.language, p.page, p.headings, p.start_offset, p.end_offset,
      s.lexical, s.coverage
    FROM scored s JOIN passages p ON p.id = s.id
    WHERE s.id = ANY($6::bigint[]) OR s.id IN (SELECT id FROM best WHERE lexical > 0)`,
};

/** Finds the passages worth ranking: by words, and those that the vectors named. */
@Injectable()
export class CandidatesRepository {
  constructor(private readonly database: Database) {}

  find({ owner, kinds, refs, words, ids, limit }: CandidateQuery): Promise<CandidateRow[]> {
    return this.database.query<CandidateRow>(FIND, [
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
