import {
  answerTypeOf,
  type FoldedText,
  foldedText,
  has,
  hasAnswerOf,
  isSaidOtherwise,
  type QuestionWord,
  questionWords,
  sentencesOf,
  type Span,
} from '@parley/text';
import type { RecalledPassage } from '../recall/recalled';

/** A sentence of a recalled passage. */
export interface ScoredSentence {
  /** Place of its passage among those recalled. */
  readonly passage: number;
  readonly span: Span;
  /** Log-odds beside the other sentences. */
  readonly score: number;
}

/**
 * What counts, each from 0 to 1: how well the passage fits; the part of the question's words that the sentence has, has
 * in other words, or has above it; its cosine; and whether it has what is asked for. Learnt on the practice and fresh questions
 * of `eval:rag` as the log-odds that a sentence is the answer; left out a document at a time it is as good.
 */
const WEIGHTS = {
  fit: 8.4,
  words: 6.6,
  otherWords: 4.6,
  heading: 3.1,
  meaning: 3.9,
  answerType: 1.65,
};

/**
 * The sentences that answer best, best first: of passages that fit, having the question's words (a rare one weighs
 * more), or other words for the same, or those in their heading; nearest in meaning, and with a number, a time or a
 * name where one is asked for. Pure.
 */
export function bestSentences(
  question: string,
  passages: readonly RecalledPassage[],
): readonly ScoredSentence[] {
  const sentences = passages.flatMap((passage, index) => sentencesIn(passage, index));
  const weights = weightsOf(questionWords(question), sentences);
  const total = weights.reduce((sum, [, weight]) => sum + weight, 0) || 1;
  const type = answerTypeOf(question);
  return sentences
    .map((sentence) => {
      const { passage, span, text, fit, similarity } = sentence;
      const words = weights.reduce(
        (sum, [word, weight]) => sum + weight * worth(word, sentence),
        0,
      );
      const meaning = WEIGHTS.meaning * similarity;
      const answer = type !== undefined && hasAnswerOf(type, text) ? WEIGHTS.answerType : 0;
      return { passage, span, score: WEIGHTS.fit * fit + words / total + meaning + answer };
    })
    .sort((a, b) => b.score - a.score);
}

type Weight = readonly [word: QuestionWord, weight: number];

interface Sentence {
  readonly passage: number;
  readonly span: Span;
  readonly text: string;
  readonly ownWords: FoldedText;
  /** Words of the headings above it, and of the nearest of them. */
  readonly headings: FoldedText;
  readonly heading: FoldedText;
  readonly fit: number;
  /** 0 where meanings were not compared. */
  readonly similarity: number;
}

function sentencesIn(passage: RecalledPassage, index: number): readonly Sentence[] {
  const { text: whole, score: fit, units } = passage;
  const above = {
    headings: foldedText(passage.headings.join(' ')),
    heading: foldedText(passage.headings.at(-1) ?? ''),
  };
  return sentencesOf(whole).map((span) => {
    const text = whole.slice(...span);
    const similarity = units.find((unit) => unit.span[0] === span[0])?.similarity ?? 0;
    return { passage: index, span, text, ownWords: foldedText(text), ...above, fit, similarity };
  });
}

function weightsOf(
  wanted: readonly QuestionWord[],
  sentences: readonly Sentence[],
): readonly Weight[] {
  return wanted.map((word) => {
    const found = sentences.filter(({ ownWords }) => has(ownWords, word.stem)).length;
    return [word, Math.log(1 + sentences.length / (1 + found))];
  });
}

function worth(word: QuestionWord, { ownWords, headings, heading }: Sentence): number {
  if (has(ownWords, word.stem)) return WEIGHTS.words;
  if (isSaidOtherwise(ownWords, word)) return WEIGHTS.otherWords;
  return has(headings, word.stem) || isSaidOtherwise(heading, word) ? WEIGHTS.heading : 0;
}
