import { answerTypeOf, hasAnswerOf, sentencesOf, type Span } from '@parley/text';
import type { RecalledPassage } from '../recall/recalled';
import { foldedWords, has, type QuestionWord, questionWords } from './question-words';

/** A sentence of a recalled passage. */
export interface ScoredSentence {
  /** Place of its passage among those recalled. */
  readonly passage: number;
  readonly span: Span;
  readonly score: number;
}

/** What counts: how well the passage fits (0 to 1), and the rest of what is said below. */
const WEIGHTS = { fit: 3, words: 1.5, otherWords: 1.2, meaning: 0.2, answerType: 0.5 };

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
      const { passage, span, text, fit, isNearest } = sentence;
      const words = weights.reduce(
        (sum, [word, weight]) => sum + weight * worth(word, sentence),
        0,
      );
      const meaning = isNearest ? WEIGHTS.meaning : 0;
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

function weightsOf(
  wanted: readonly QuestionWord[],
  sentences: readonly Sentence[],
): readonly Weight[] {
  return wanted.map((word) => {
    const found = sentences.filter(({ ownWords }) => has(ownWords, word.stem)).length;
    return [word, Math.log(1 + sentences.length / (1 + found))];
  });
}

function worth({ stem, others }: QuestionWord, { ownWords, heading }: Sentence): number {
  if (has(ownWords, stem)) return WEIGHTS.words;
  const isSaidOtherwise = others.some((stems) => stems.every((other) => has(ownWords, other)));
  return isSaidOtherwise || has(heading, stem) ? WEIGHTS.otherWords : 0;
}
