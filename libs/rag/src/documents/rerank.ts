import {
  type AnswerType,
  answerTypeOf,
  type FoldedText,
  foldedText,
  has,
  hasAnswerOf,
  isSaidOtherwise,
  type QuestionWord,
  questionWords,
  sentencesOf,
} from '@parley/text';
import type { FoundPassage } from '@parley/retrieval';

/** So many are read at least: what answers is rarely farther down. */
export const READ_AT_LEAST = 12;

/** Of those that are shown, so many are the first that the search found, whatever reading them tells. */
const KEPT_SHARE = 0.6;

/** What reading a passage tells, each from 0 to 1. */
interface Evidence {
  /** What the search found. */
  readonly score: number;
  /** How much of the question's words it covers, and how near it is, beside the best. */
  readonly coverage: number;
  readonly nearness: number;
  /** Share of the question's words, by their rarity, that the nearest heading says. */
  readonly heading: number;
  /** The most of them that one sentence says, with its headings, beside the best. */
  readonly sentence: number;
  /** Whether what is asked for, such as a price, is in that sentence. */
  readonly answer: number;
}

/**
 * Learnt on the practice and fresh questions of `eval:rag` as the odds that a passage answers, and scaled so that the
 * sum is 1. Left out a document at a time it is as good.
 */
const WEIGHTS: Evidence = {
  score: 0.24,
  coverage: 0.12,
  nearness: 0.2,
  heading: 0.2,
  sentence: 0.15,
  answer: 0.09,
};
/** A cosine a little below the nearest means much less. */
const NEARNESS_POWER = 3;
/** What is less is no full mark, although it is the best: nothing may answer at all. */
const GOOD = { coverage: 0.3, nearness: 0.35, sentence: 0.3 };
/** Another word for it is about so good, and so is one of the heading for a sentence. */
const NOT_ITS_OWN = 0.6;
/** A sentence with what is asked for is read rather than one with so much more of the question. */
const ANSWER_WORTH = 0.15;

/** What a passage says, as it is compared. */
interface Reading<T> {
  readonly passage: T;
  readonly headings: FoldedText;
  readonly heading: FoldedText;
  readonly whole: FoldedText;
}

interface Wanted {
  readonly word: QuestionWord;
  readonly weight: number;
}

/**
 * Reads what the search found against the question, closer than an index can: whether one sentence, with the headings
 * above it, says most of it and has what is asked for. The best `limit` of them, best first, with new scores. Pure.
 */
export function rerank<T extends FoundPassage>(
  question: string,
  passages: readonly T[],
  limit: number,
): readonly T[] {
  const ranked = bestFirst(question, passages);
  const kept = new Set(passages.slice(0, Math.floor(KEPT_SHARE * limit)).map(({ id }) => id));
  const others = ranked.filter(({ id }) => !kept.has(id)).slice(0, limit - kept.size);
  return ranked.filter((passage) => kept.has(passage.id) || others.includes(passage));
}

function bestFirst<T extends FoundPassage>(question: string, passages: readonly T[]): T[] {
  const readings = passages.map((passage) => readingOf(passage));
  const wanted = wantedOf(question, readings);
  const type = answerTypeOf(question);
  const judged = readings.map((reading) => evidenceOf(reading, wanted, type));
  const most = (key: keyof typeof GOOD) =>
    Math.max(GOOD[key], ...judged.map((evidence) => evidence[key]));
  const best = {
    coverage: most('coverage'),
    nearness: most('nearness'),
    sentence: most('sentence'),
  };
  return judged
    .map((evidence, at) => {
      const { coverage, nearness, sentence } = evidence;
      const score = sumOf({
        ...evidence,
        coverage: coverage / best.coverage,
        nearness: (nearness / best.nearness) ** NEARNESS_POWER,
        sentence: sentence / best.sentence,
      });
      return { passage: passages[at], score };
    })
    .flatMap(({ passage, score }) => (passage === undefined ? [] : [{ ...passage, score }]))
    .sort((a, b) => b.score - a.score);
}

function sumOf(evidence: Evidence): number {
  const keys = Object.keys(WEIGHTS) as (keyof Evidence)[];
  return keys.reduce((sum, key) => sum + WEIGHTS[key] * evidence[key], 0);
}

function readingOf<T extends FoundPassage>(passage: T): Reading<T> {
  const { headings, text } = passage;
  return {
    passage,
    headings: foldedText(headings.join(' ')),
    heading: foldedText(headings.at(-1) ?? ''),
    whole: foldedText([...headings, text].join(' ')),
  };
}

/** Rare words weigh more; all together 1. */
function wantedOf(question: string, readings: readonly Reading<unknown>[]): readonly Wanted[] {
  const wanted = questionWords(question).map((word) => {
    const found = readings.filter(({ whole }) => worth(whole, word) > 0).length;
    return { word, weight: Math.log(1 + READ_AT_LEAST / (1 + found)) };
  });
  const total = wanted.reduce((sum, { weight }) => sum + weight, 0) || 1;
  return wanted.map(({ word, weight }) => ({ word, weight: weight / total }));
}

/** Not yet beside the best. */
function evidenceOf(
  { passage, headings, heading, whole }: Reading<FoundPassage>,
  wanted: readonly Wanted[],
  type: AnswerType | undefined,
): Evidence {
  const said = wanted.filter(({ word }) => worth(whole, word) > 0);
  const sentences = sentencesOf(passage.text).map((span) => {
    const text = passage.text.slice(...span);
    const own = foldedText(text);
    const share = sumBy(said, (word) =>
      Math.max(worth(own, word), NOT_ITS_OWN * worth(headings, word)),
    );
    return { share, answer: Number(type !== undefined && hasAnswerOf(type, text)) };
  });
  const worthOf = ({ share, answer }: (typeof sentences)[number]) => share + ANSWER_WORTH * answer;
  return {
    score: passage.score,
    coverage: passage.coverage,
    nearness: Math.max(0, passage.similarity ?? 0),
    heading: sumBy(said, (word) => worth(heading, word)),
    sentence: Math.max(0, ...sentences.map(({ share }) => share)),
    answer: sentences.toSorted((a, b) => worthOf(b) - worthOf(a))[0]?.answer ?? 0,
  };
}

function sumBy(wanted: readonly Wanted[], worthOf: (word: QuestionWord) => number): number {
  return wanted.reduce((sum, { word, weight }) => sum + weight * worthOf(word), 0);
}

function worth(text: FoldedText, word: QuestionWord): number {
  if (has(text, word.stem)) return 1;
  return isSaidOtherwise(text, word) ? NOT_ITS_OWN : 0;
}
