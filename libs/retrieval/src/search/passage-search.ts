import { CancelledError } from '@parley/common';
import { languageOf, searchWords, textConfigOf, withoutSmallWords } from '@parley/text';
import { Injectable } from '@nestjs/common';
import { PASSAGE_KINDS, type PassageOwner } from '../passages/passage';
import { type PassageSet, PassageSetsRepository } from '../passages/passage-sets.repository';
import { PassagesRepository } from '../passages/passages.repository';
import { type Candidate, CandidatesRepository } from './candidates.repository';
import { fuse } from './fuse';
import { Comparison, QueryVectors } from './query-vectors';
import type { FoundPassage, LexicalReason, SearchOptions, SearchResult } from './search';
import { select } from './select';
import { TermFrequencies } from './term-frequencies';

const DEFAULT_LIMIT = 5;
const MAX_LIMIT = 100;
/** How many candidates each leg names at least; more than are shown, so that fusing can lift some. */
const CANDIDATES = 50;
/** Some of the best may say the same, or be too long for the budget. */
const SPARE = 3;
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
    private readonly passages: PassagesRepository,
  ) {}

  async find(owner: PassageOwner, query: string, options: SearchOptions): Promise<SearchResult> {
    if (options.signal?.aborted === true) throw new CancelledError();
    const text = query.slice(0, MAX_QUERY_CHARS);
    const kinds = options.kinds ?? PASSAGE_KINDS;
    const sets = await this.sets.look(
      owner,
      kinds,
      withoutSmallWords(searchWords(text)),
      textConfigOf(languageOf(text)),
    );
    if (sets.length === 0) return lexical([], 'no_vectors');
    const question = { owner, text, sets, options };
    const { mode = 'auto' } = options;
    if (mode === 'semantic') return this.findByBoth(question);
    const rows = await this.findRows(question, []);
    if (mode === 'lexical') return this.answer(question, rows, 'asked');
    return isSettled(rows, sets)
      ? this.answer(question, rows, 'words_suffice')
      : this.findByBoth(question);
  }

  private async findByBoth(question: Question): Promise<SearchResult> {
    const { text, sets, options } = question;
    const compared = await this.vectors.compare(text, sets, options.signal);
    const isHybrid = compared instanceof Comparison;
    const ids = isHybrid ? compared.nearest(candidatesFor(options)) : [];
    return this.answer(question, await this.findRows(question, ids), compared);
  }

  /** Texts are read only of those that may be shown. */
  private async answer(
    { owner, options }: Question,
    candidates: readonly Candidate[],
    compared: Comparison | LexicalReason,
  ): Promise<SearchResult> {
    const comparison = compared instanceof Comparison ? compared : undefined;
    const evidence = candidates.map((candidate) => {
      const hit = comparison?.hit(candidate.id);
      return { ...candidate, hit, similarity: hit?.similarity };
    });
    const limit = Math.min(options.limit ?? DEFAULT_LIMIT, MAX_LIMIT);
    const ranked = fuse(evidence, comparison !== undefined).slice(0, SPARE * limit);
    const ids = ranked.map(({ candidate }) => candidate.id);
    const texts = await this.passages.findByIds(owner, ids);
    const found = ranked.flatMap(({ candidate: { id, hit, coverage }, score, lexicalScore }) => {
      const passage = texts.get(id);
      if (passage === undefined) return [];
      const similarity = hit?.similarity ?? null;
      const bestSentence = hit?.span ?? null;
      return { ...passage, score, lexicalScore, coverage, similarity, bestSentence };
    });
    const passages = select(found, { limit, tokenBudget: options.tokenBudget });
    if (compared instanceof Comparison) return { passages, mode: 'hybrid' };
    return lexical(passages, compared);
  }

  private async findRows(question: Question, ids: readonly string[]): Promise<Candidate[]> {
    const { owner, sets, options } = question;
    const lexemes = [...new Set(sets.flatMap(({ terms }) => terms))];
    const total = sets.reduce((sum, { passages }) => sum + passages, 0);
    return this.candidates.find({
      owner,
      kinds: sets.map(({ kind }) => kind),
      refs: options.refs,
      words: {
        terms: await this.frequencies.judge(lexemes, total),
        own: sets.flatMap(({ ownTerms }) => ownTerms),
        parts: sets.find(({ parts }) => parts.length > 0)?.parts ?? [],
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

function isSettled(rows: readonly Candidate[], sets: readonly PassageSet[]): boolean {
  const terms = new Set(sets.flatMap((set) => set.ownTerms)).size;
  return terms >= SETTLED_TERMS && rows.some(({ coverage }) => coverage >= SETTLED_COVERAGE);
}

function lexical(passages: readonly FoundPassage[], lexicalBecause: LexicalReason): SearchResult {
  return { passages, mode: 'lexical', lexicalBecause };
}
