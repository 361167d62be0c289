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

/** What reading a passage tells, each from 0 to 1. */
interface Evidence {
  /** What the search found. */
  readonly score: number;
  readonly coverage: number;
  readonly similarity: number;
  /** Share of the question's words, by their rarity, that the nearest heading says, and that the passage says. */
  readonly heading: number;
  readonly words: number;
  /** The most of them that one sentence says, with its headings. */
  readonly sentence: number;
  /** Whether what is asked for, such as a price, is in that sentence. */
  readonly answer: number;
}

/**
 * Learnt on the practice and fresh questions of `eval:rag` as the odds that a passage answers, and scaled so that the
 * sum is 1. Left out a document at a time it is as good.
 */
const WEIGHTS: Evidence = {
  score: 0.23,
  coverage: 0.12,
  similarity: 0.2,
  heading: 0.16,
  words: 0.08,
  sentence: 0.13,
  answer: 0.08,
};
/** Another word for it is about so good, and so is one of the heading for a sentence. */
const NOT_ITS_OWN = 0.6;
/** A sentence with what is asked for is read rather than one with so much more of the question. */
const ANSWER_WORTH = 0.15;

/** What a passage says, as it is compared. */
interface Reading {
  readonly passage: FoundPassage;
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
 * above it, says most of it and has what is asked for. Best first, with new scores. Pure.
 */
export function rerank<T extends FoundPassage>(question: string, passages: readonly T[]): T[] {
  const readings = passages.map((passage) => ({ ...readingOf(passage), passage }));
  const wanted = wantedOf(question, readings);
  const type = answerTypeOf(question);
  return readings
    .map((reading) => ({ ...reading.passage, score: scoreOf(reading, wanted, type) }))
    .sort((a, b) => b.score - a.score);
}

function readingOf({ headings, text }: FoundPassage): Omit<Reading, 'passage'> {
  return {
    headings: foldedText(headings.join(' ')),
    heading: foldedText(headings.at(-1) ?? ''),
    whole: foldedText([...headings, text].join(' ')),
  };
}

/** Rare words weigh more; all together 1. */
function wantedOf(question: string, readings: readonly Reading[]): readonly Wanted[] {
  const wanted = questionWords(question).map((word) => {
    const found = readings.filter(({ whole }) => worth(whole, word) > 0).length;
    return { word, weight: Math.log(1 + READ_AT_LEAST / (1 + found)) };
  });
  const total = wanted.reduce((sum, { weight }) => sum + weight, 0) || 1;
  return wanted.map(({ word, weight }) => ({ word, weight: weight / total }));
}

function scoreOf(
  { passage, headings, heading, whole }: Reading,
  wanted: readonly Wanted[],
  type: AnswerType | undefined,
): number {
  const said = wanted.filter(({ word }) => worth(whole, word) > 0);
  const sentences = sentencesOf(passage.text).map((span) => {
    const text = passage.text.slice(...span);
    const folded = foldedText(text);
    const sentence = said.reduce(
      (sum, { word, weight }) =>
        sum + weight * Math.max(worth(folded, word), NOT_ITS_OWN * worth(headings, word)),
      0,
    );
    const answer = Number(type !== undefined && hasAnswerOf(type, text));
    return { sentence, answer };
  });
  const worthOf = (read: (typeof sentences)[number]) => read.sentence + ANSWER_WORTH * read.answer;
  const best = sentences.toSorted((a, b) => worthOf(b) - worthOf(a))[0];
  const evidence: Evidence = {
    score: passage.score,
    coverage: passage.coverage,
    similarity: Math.max(0, passage.similarity ?? 0),
    heading: shareOf(heading, said),
    words: shareOf(whole, said),
    sentence: Math.max(0, ...sentences.map(({ sentence }) => sentence)),
    answer: best?.answer ?? 0,
  };
  const keys = Object.keys(WEIGHTS) as (keyof Evidence)[];
  return keys.reduce((sum, key) => sum + WEIGHTS[key] * evidence[key], 0);
}

function shareOf(text: FoldedText, wanted: readonly Wanted[]): number {
  return wanted.reduce((sum, { word, weight }) => sum + weight * worth(text, word), 0);
}

function worth(text: FoldedText, word: QuestionWord): number {
  if (has(text, word.stem)) return 1;
  return isSaidOtherwise(text, word) ? NOT_ITS_OWN : 0;
}
