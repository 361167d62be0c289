import { CancelledError } from '@parley/common';
import { searchWords } from '@parley/text';
import { Injectable } from '@nestjs/common';
import { PASSAGE_KINDS, type PassageOwner } from '../passages/passage';
import { type PassageSet, PassageSetsRepository } from '../passages/passage-sets.repository';
import { toPassage } from '../passages/passages.repository';
import { CandidatesRepository, type CandidateRow } from './candidates.repository';
import { fuse } from './fuse';
import { Comparison, QueryVectors } from './query-vectors';
import type { FoundPassage, LexicalReason, SearchOptions, SearchResult } from './search';
import { select } from './select';
import { TermFrequencies } from './term-frequencies';

const DEFAULT_LIMIT = 5;
const MAX_LIMIT = 100;
/** How many candidates each leg names at least; more than are shown, so that fusing can lift some. */
const CANDIDATES = 50;
/** A query is no document; what is longer is cut. */
const MAX_QUERY_CHARS = 2_000;
/** Words settle it where the best passage has nearly all that the query asks for, in several words. */
const SETTLED_COVERAGE = 0.75;
const SETTLED_TERMS = 2;

interface Question {
  readonly owner: PassageOwner;
  readonly text: string;
  readonly sets: readonly PassageSet[];
  readonly options: SearchOptions;
}

/** One search: by words first, by vectors too where that can change the answer, ranked once. */
@Injectable()
export class PassageSearch {
  constructor(
    private readonly sets: PassageSetsRepository,
    private readonly frequencies: TermFrequencies,
    private readonly candidates: CandidatesRepository,
    private readonly vectors: QueryVectors,
  ) {}

  async find(owner: PassageOwner, query: string, options: SearchOptions): Promise<SearchResult> {
    if (options.signal?.aborted === true) throw new CancelledError();
    const text = query.slice(0, MAX_QUERY_CHARS);
    const kinds = options.kinds ?? PASSAGE_KINDS;
    const sets = await this.sets.look(owner, kinds, searchWords(text));
    if (sets.length === 0) return lexical([], 'no_vectors');
    const question = { owner, text, sets, options };
    const { mode = 'auto' } = options;
    if (mode === 'semantic') return this.findByBoth(question);
    const rows = await this.findRows(question, []);
    if (mode === 'lexical') return rank(rows, 'asked', options);
    return isSettled(rows, sets) ? rank(rows, 'words_suffice', options) : this.findByBoth(question);
  }

  private async findByBoth(question: Question): Promise<SearchResult> {
    const { text, sets, options } = question;
    const compared = await this.vectors.compare(text, sets, options.signal);
    const isHybrid = compared instanceof Comparison;
    const ids = isHybrid ? compared.nearest(candidatesFor(options)) : [];
    return rank(await this.findRows(question, ids), compared, options);
  }

  private async findRows(question: Question, ids: readonly string[]): Promise<CandidateRow[]> {
    const { owner, sets, options } = question;
    const lexemes = [...new Set(sets.flatMap(({ terms }) => terms))];
    const total = sets.reduce((sum, { passages }) => sum + passages, 0);
    return this.candidates.find({
      owner,
      kinds: sets.map(({ kind }) => kind),
      refs: options.refs,
      words: {
        terms: await this.frequencies.judge(lexemes, total),
        scopes: sets.map(({ scope }) => scope),
        total,
      },
      ids,
      limit: candidatesFor(options),
    });
  }
}

function candidatesFor({ limit = DEFAULT_LIMIT }: SearchOptions): number {
  return Math.max(CANDIDATES, 2 * Math.min(limit, MAX_LIMIT));
}

function isSettled(rows: readonly CandidateRow[], sets: readonly PassageSet[]): boolean {
  const terms = new Set(sets.flatMap((set) => set.terms)).size;
  return terms >= SETTLED_TERMS && rows.some(({ coverage }) => coverage >= SETTLED_COVERAGE);
}

function rank(
  rows: readonly CandidateRow[],
  compared: Comparison | LexicalReason,
  { limit = DEFAULT_LIMIT, tokenBudget }: SearchOptions,
): SearchResult {
  const comparison = compared instanceof Comparison ? compared : undefined;
  const evidence = rows.map((row) => {
    const hit = comparison?.hit(row.id);
    return { row, hit, lexical: row.lexical, similarity: hit?.similarity };
  });
  const found = fuse(evidence, comparison !== undefined).map(
    ({ candidate: { row, hit }, score, lexicalScore }): FoundPassage => ({
      ...toPassage(row),
      score,
      lexicalScore,
      similarity: hit?.similarity ?? null,
      bestSentence: hit?.span ?? null,
    }),
  );
  const passages = select(found, { limit: Math.min(limit, MAX_LIMIT), tokenBudget });
  return compared instanceof Comparison
    ? { passages, mode: 'hybrid' }
    : lexical(passages, compared);
}

function lexical(passages: readonly FoundPassage[], lexicalBecause: LexicalReason): SearchResult {
  return { passages, mode: 'lexical', lexicalBecause };
}
