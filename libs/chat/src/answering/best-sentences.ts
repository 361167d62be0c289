import {
  answerTypeOf,
  type FoldedText,
  foldedText,
  has,
  hasAnswerOf,
  isSaidOtherwise,
  type QuestionWord,
  questionWords,
  says,
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
 * in other words, has above it, or leaves to other sentences than the one before it; its cosine; and whether it has
 * what is asked for. Learnt on the practice and fresh questions of `eval:rag` as the log-odds that a sentence is the
 * answer; left out a document at a time it is as good.
 */
const WEIGHTS = {
  fit: 8.6,
  words: 5.5,
  otherWords: 3.65,
  heading: 2.1,
  elsewhere: -2.5,
  meaning: 3,
  answerType: 1.6,
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
  /** The sentence before, and the whole passage. */
  readonly before: FoldedText;
  readonly whole: FoldedText;
  readonly fit: number;
  /** 0 where meanings were not compared. */
  readonly similarity: number;
}

function sentencesIn(passage: RecalledPassage, index: number): readonly Sentence[] {
  const { text: all, score: fit, units } = passage;
  const around = {
    headings: foldedText(passage.headings.join(' ')),
    heading: foldedText(passage.headings.at(-1) ?? ''),
    whole: foldedText(all),
  };
  const spans = sentencesOf(all);
  const words = spans.map((span) => foldedText(all.slice(...span)));
  return spans.map((span, at) => {
    const text = all.slice(...span);
    const [ownWords = '', before = ''] = [words[at], words[at - 1]];
    const similarity = units.find((unit) => unit.span[0] === span[0])?.similarity ?? 0;
    return { passage: index, span, text, ownWords, before, ...around, fit, similarity };
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

function worth(word: QuestionWord, sentence: Sentence): number {
  const { ownWords, headings, heading, before, whole } = sentence;
  if (has(ownWords, word.stem)) return WEIGHTS.words;
  if (isSaidOtherwise(ownWords, word)) return WEIGHTS.otherWords;
  if (has(headings, word.stem) || isSaidOtherwise(heading, word)) return WEIGHTS.heading;
  return says(whole, word) && !says(before, word) ? WEIGHTS.elsewhere : 0;
}
