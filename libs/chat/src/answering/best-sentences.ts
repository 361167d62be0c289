import {
  answerTypeOf,
  contentWords,
  hasAnswerOf,
  searchWords,
  sentencesOf,
  type Span,
} from '@parley/text';
import type { RecalledPassage } from '../recall/recalled';

/** A sentence of a recalled passage. */
export interface ScoredSentence {
  /** Place of its passage among those recalled. */
  readonly passage: number;
  readonly span: Span;
  readonly score: number;
}

/** What counts: how well the passage fits (0 to 1), and the rest of what is said below. */
const WEIGHTS = { fit: 2, words: 1.5, meaning: 0.2, answerType: 0.5 };

/**
 * The sentences that answer best, best first: of passages that fit, having the question's words in them
 * or in their heading (a rare one weighs more), nearest in meaning, and with a number, a time or a name where one is asked for. Pure.
 */
export function bestSentences(
  question: string,
  passages: readonly RecalledPassage[],
): readonly ScoredSentence[] {
  const sentences = passages.flatMap((passage, index) => sentencesIn(passage, index));
  const weights = weightsOf(stemsOf(question), sentences);
  const total = sumOf(weights) || 1;
  const type = answerTypeOf(question);
  return sentences
    .map(({ passage, span, text, ownWords, heading, fit, isNearest }) => {
      const found = weights.filter(([stem]) => has(ownWords, stem) || has(heading, stem));
      const words = (WEIGHTS.words * sumOf(found)) / total;
      const meaning = isNearest ? WEIGHTS.meaning : 0;
      const answer = type !== undefined && hasAnswerOf(type, text) ? WEIGHTS.answerType : 0;
      return { passage, span, score: WEIGHTS.fit * fit + words + meaning + answer };
    })
    .sort((a, b) => b.score - a.score);
}

type Weight = readonly [stem: string, weight: number];

interface Sentence {
  readonly passage: number;
  readonly span: Span;
  readonly text: string;
  readonly ownWords: readonly string[];
  readonly heading: readonly string[];
  readonly fit: number;
  readonly isNearest: boolean;
}

function sentencesIn(passage: RecalledPassage, index: number): readonly Sentence[] {
  const { text, score: fit, headings, bestSentence } = passage;
  const heading = foldedWords(headings.at(-1) ?? '');
  return sentencesOf(text).map((span) => {
    const own = text.slice(...span);
    const isNearest = span[0] === bestSentence?.[0];
    return { passage: index, span, text: own, ownWords: foldedWords(own), heading, fit, isNearest };
  });
}

function weightsOf(wanted: readonly string[], sentences: readonly Sentence[]): readonly Weight[] {
  return wanted.map((stem) => {
    const found = sentences.filter(({ ownWords }) => has(ownWords, stem)).length;
    return [stem, Math.log(1 + sentences.length / (1 + found))];
  });
}

function sumOf(weights: readonly Weight[]): number {
  return weights.reduce((sum, [, weight]) => sum + weight, 0);
}

const STEM_CHARS = 5;
const MARKS = /\p{M}/gu;

/** Roughly: words that say something, by their first letters. */
function stemsOf(question: string): readonly string[] {
  const words = contentWords(searchWords(question)).split(' ');
  return [...new Set(words.map((word) => fold(word).slice(0, STEM_CHARS)))];
}

/** A word that begins so; a long stem may also be inside one, as in languages that join words. */
function has(words: readonly string[], stem: string): boolean {
  const mayBeInside = stem.length >= STEM_CHARS;
  return words.some((word) => (mayBeInside ? word.includes(stem) : word.startsWith(stem)));
}

function foldedWords(text: string): readonly string[] {
  return fold(searchWords(text)).split(' ');
}

function fold(text: string): string {
  return text.normalize('NFD').replace(MARKS, '');
}
