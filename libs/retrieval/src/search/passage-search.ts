import { CancelledError } from '@parley/common';
import { languageOf, searchWords, textConfigOf, withoutSmallWords } from '@parley/text';
import { Injectable } from '@nestjs/common';
import { type Passage, PASSAGE_KINDS, type PassageOwner } from '../passages/passage';
import {
  type AskedWord,
  type PassageSet,
  PassageSetsRepository,
} from '../passages/passage-sets.repository';
import { PassagesRepository } from '../passages/passages.repository';
import type { UnitHit } from '../vectors/vector-index';
import {
  type Candidate,
  type CandidateQuery,
  CandidatesRepository,
  type Term,
  type WordMatches,
} from './candidates.repository';
import { fuse, type Scored } from './fuse';
import { Comparison, QueryVectors } from './query-vectors';
import type { FoundPassage, LexicalReason, SearchOptions, SearchResult } from './search';
import { select } from './select';
import { Synonyms } from './synonyms';
import { TermFrequencies } from './term-frequencies';

const DEFAULT_LIMIT = 5;
const MAX_LIMIT = 100;
/** How many candidates each leg names at least; more than are shown, so that fusing can lift some. */
const CANDIDATES = 50;
/** Some of the best may say the same, or be too long for the budget. */
const SPARE = 3;
const SPARE_FACTOR = 3;
/** Words that seldom stand together are looked for one by one where together they bring no more. */
const FEW = 10;
/** Of so many passages of the sources that a search is narrowed to, each is compared. */
const AMONG_AT_MOST = 2_000;
/** Of more, those are taken that are among the nearest of all. */
const BROAD_FACTOR = 20;
/** A query is no document; what is longer is cut. */
const MAX_QUERY_CHARS = 2_000;
/** Words settle it where the best passage has nearly all that the query asks for, in several words. */
const SETTLED_COVERAGE = 0.75;
const SETTLED_TERMS = 2;

interface Question {
  readonly owner: PassageOwner;
  readonly text: string;
  /** ISO 639-1. */
  readonly language: string;
  readonly sets: readonly PassageSet[];
  readonly options: SearchOptions;
}

interface Judged extends Candidate {
  readonly hit: UnitHit | undefined;
  readonly similarity: number | undefined;
}

/** One search: by words first, by vectors too where that can change the answer, ranked once. */
@Injectable()
export class PassageSearch {
  constructor(
    private readonly sets: PassageSetsRepository,
    private readonly frequencies: TermFrequencies,
    private readonly synonyms: Synonyms,
    private readonly candidates: CandidatesRepository,
    private readonly vectors: QueryVectors,
    private readonly passages: PassagesRepository,
  ) {}

  async find(owner: PassageOwner, query: string, options: SearchOptions): Promise<SearchResult> {
    if (options.signal?.aborted === true) throw new CancelledError();
    const text = query.slice(0, MAX_QUERY_CHARS);
    const language = languageOf(text);
    const sets = await this.sets.look(
      owner,
      options.kinds ?? PASSAGE_KINDS,
      withoutSmallWords(searchWords(text)),
      textConfigOf(language),
    );
    if (sets.length === 0) return lexical([], 'no_vectors');
    const question = { owner, text, language, sets, options };
    const { mode = 'auto' } = options;
    const asked = await this.candidateQuery(question);
    if (mode === 'semantic') {
      // The database looks for words while the embedder works.
      const legs = [this.findByWords(asked), this.compare(question, asked)] as const;
      const [byWords, compared] = await Promise.all(legs);
      return this.addByVectors(question, asked, byWords, compared);
    }
    const byWords = await this.findByWords(asked);
    if (mode === 'lexical') return this.answer(question, byWords.candidates, 'asked');
    if (isSettled(byWords.candidates, asked)) {
      return this.answer(question, byWords.candidates, 'words_suffice');
    }
    return this.addByVectors(question, asked, byWords, await this.compare(question, asked));
  }

  /** Words that are looked for together may bring too few: then the rarest is looked for alone. */
  private async findByWords(asked: CandidateQuery): Promise<WordMatches> {
    const matches = await this.candidates.find(asked);
    const { terms } = asked.words;
    const isNarrow = terms.some(({ selects }) => selects === 'together');
    if (!isNarrow || matches.candidates.length >= FEW) return matches;
    const wider = terms.map((term, index): Term => ({
      ...term,
      selects: index === 0 ? 'alone' : 'counts',
    }));
    return this.candidates.find({ ...asked, words: { ...asked.words, terms: wider } });
  }

  private async compare(
    { owner, text, sets, options: { refs, signal } }: Question,
    asked: CandidateQuery,
  ): Promise<Comparison | LexicalReason> {
    const among = refs && (await this.passages.idsOf(owner, asked.kinds, refs, AMONG_AT_MOST));
    const isBroad = refs !== undefined && among === undefined;
    const limit = (isBroad ? BROAD_FACTOR : 1) * asked.limit;
    return this.vectors.compare(text, sets, { limit, among, signal });
  }

  private async addByVectors(
    question: Question,
    asked: CandidateQuery,
    { candidates, weights }: WordMatches,
    compared: Comparison | LexicalReason,
  ): Promise<SearchResult> {
    if (!(compared instanceof Comparison)) return this.answer(question, candidates, compared);
    const known = new Set(candidates.map(({ id }) => id));
    const ids = compared.nearestIds.filter((id) => !known.has(id));
    const added = ids.length === 0 ? [] : await this.candidates.judge(asked, weights, ids);
    return this.answer(question, [...candidates, ...added], compared);
  }

  private async answer(
    question: Question,
    candidates: readonly Candidate[],
    compared: Comparison | LexicalReason,
  ): Promise<SearchResult> {
    const comparison = compared instanceof Comparison ? compared : undefined;
    const hits =
      (await comparison?.hits(candidates.map(({ id }) => id))) ?? new Map<string, never>();
    const evidence = candidates.map((candidate) => {
      const hit = hits.get(candidate.id);
      return { ...candidate, hit, similarity: hit?.similarity };
    });
    const passages = await this.show(question, fuse(evidence, comparison !== undefined));
    if (compared instanceof Comparison) return { passages, mode: 'hybrid' };
    return lexical(passages, compared);
  }

  /** Texts are read only of those that may be shown; of more where some of the best are left out. */
  private async show(
    { owner, options }: Question,
    ranked: readonly Scored<Judged>[],
  ): Promise<readonly FoundPassage[]> {
    const limit = Math.min(options.limit ?? DEFAULT_LIMIT, MAX_LIMIT);
    const found: FoundPassage[] = [];
    let from = 0;
    for (const upTo of [limit + SPARE, SPARE_FACTOR * limit + SPARE]) {
      const next = ranked.slice(from, upTo);
      from = upTo;
      const texts = await this.passages.findByIds(
        owner,
        next.map(({ candidate }) => candidate.id),
      );
      found.push(...next.flatMap((scored) => toFound(scored, texts.get(scored.candidate.id))));
      const passages = select(found, { limit, tokenBudget: options.tokenBudget });
      if (passages.length === limit || from >= ranked.length) return passages;
    }
    return select(found, { limit, tokenBudget: options.tokenBudget });
  }

  private async candidateQuery({
    owner,
    language,
    sets,
    options,
  }: Question): Promise<CandidateQuery> {
    const lexemes = [...new Set(sets.flatMap(({ terms }) => terms))];
    const total = sets.reduce((sum, { passages }) => sum + passages, 0);
    return {
      owner,
      kinds: sets.map(({ kind }) => kind),
      refs: options.refs,
      words: {
        language,
        terms: await this.frequencies.judge(lexemes, total),
        asked: askedOf(sets),
        scopes: sets.map(({ scope }) => scope),
        parts: sets[0]?.parts ?? [],
        synonyms: await this.synonyms.of(
          [...new Set(sets.flatMap((set) => set.ownLexemes))],
          language,
        ),
        total,
      },
      limit: candidatesFor(options),
    };
  }
}

function toFound(
  { candidate: { hit, coverage }, score, lexicalScore }: Scored<Judged>,
  passage: Passage | undefined,
): FoundPassage[] {
  if (passage === undefined) return [];
  const similarity = hit?.similarity ?? null;
  const bestSentence = hit?.span ?? null;
  const units = hit?.units ?? [];
  return [{ ...passage, score, lexicalScore, coverage, similarity, bestSentence, units }];
}

function candidatesFor({ limit = DEFAULT_LIMIT }: SearchOptions): number {
  return Math.max(CANDIDATES, 2 * Math.min(limit, MAX_LIMIT));
}

/** What sets of several kinds are asked in common, each word once. */
function askedOf(sets: readonly PassageSet[]): readonly AskedWord[] {
  const all = sets.flatMap(({ asked }) => asked);
  return [...new Set(all.map(({ lexeme }) => lexeme))].map((lexeme) => ({
    lexeme,
    forms: all.flatMap((word) => (word.lexeme === lexeme ? word.forms : [])),
  }));
}

function isSettled(rows: readonly Candidate[], { words }: CandidateQuery): boolean {
  return (
    words.asked.length >= SETTLED_TERMS && rows.some(({ coverage }) => coverage >= SETTLED_COVERAGE)
  );
}

function lexical(passages: readonly FoundPassage[], lexicalBecause: LexicalReason): SearchResult {
  return { passages, mode: 'lexical', lexicalBecause };
}
