import {
  answerTypeOf,
  hasAnswerOf,
  isSmallWord,
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

/** What counts besides how well the passage fits (0 to 1). */
const WEIGHTS = { words: 1, meaning: 0.4, answerType: 0.25 };

/**
 * The sentences that answer best, best first: of passages that fit, having the question's words (a rare one
 * weighs more), nearest in meaning, and with a number, a time or a name where one is asked for. Pure.
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
    .map(({ passage, span, text, ownWords, fit, isNearest }) => {
      const found = [...weights].filter(([stem]) => has(ownWords, stem));
      const words = (WEIGHTS.words * sumOf(found)) / total;
      const meaning = isNearest ? WEIGHTS.meaning : 0;
      const answer = type !== undefined && hasAnswerOf(type, text) ? WEIGHTS.answerType : 0;
      return { passage, span, score: fit + words + meaning + answer };
    })
    .sort((a, b) => b.score - a.score);
}

type Weight = readonly [stem: string, weight: number];

interface Sentence {
  readonly passage: number;
  readonly span: Span;
  readonly text: string;
  readonly ownWords: readonly string[];
  readonly fit: number;
  readonly isNearest: boolean;
}

function sentencesIn(passage: RecalledPassage, index: number): readonly Sentence[] {
  const { text, score: fit, bestSentence } = passage;
  return sentencesOf(text).map((span) => {
    const own = text.slice(...span);
    const isNearest = span[0] === bestSentence?.[0];
    return { passage: index, span, text: own, ownWords: foldedWords(own), fit, isNearest };
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
  const words = searchWords(question)
    .split(' ')
    .filter((word) => !isSmallWord(word));
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
