import {
  answerTypeOf,
  asksForExistence,
  type FoldedText,
  foldedText,
  hasAnswerOf,
  languageOf,
  type QuestionWord,
  questionWords,
  says,
} from '@parley/text';
import type { RecalledPassage } from '../recall/recalled';
import type { ScoredSentence } from './best-sentences';

/** What tells whether a question is answered at all. */
interface Evidence {
  /** How well the best sentence fits; see `bestSentences`. */
  readonly sentence: number;
  /** Sum over the question's words that the sentence or its heading says: the share of the passages that do not. */
  readonly distinct: number;
  /** How far the passage that fits best is ahead of the next, 0 to 1. */
  readonly lead: number;
  /** By which share of its score it is ahead of the fifth, 0 to 1. */
  readonly leadOnFifth: number;
  /** Most of the question that a passage covers, 0 to 1. */
  readonly coverage: number;
  /** Share of the question's words that no passage says although the thesaurus knows other words for them, 0 to 1. */
  readonly unsaid: number;
  /** 1 where the question is whether there is something, and the passage leaves one of its words out. */
  readonly isUnnamed: number;
  /** 1 where something is asked for, such as a price or a person, that the sentence has not. */
  readonly isOfOtherType: number;
  /** 1 where the passage is in another language than the question, so that words in common mean little. */
  readonly isForeign: number;
}

/**
 * Log-odds, learnt on the practice and fresh questions of `eval:rag`: of those that were answered rightly against those
 * that were not, those without an answer, and those whose answer is taken away. Left out a document at a time it is as
 * good.
 */
const WEIGHTS: Evidence = {
  sentence: 0.2,
  distinct: 0.9,
  lead: 1.6,
  leadOnFifth: 2.6,
  coverage: 1.6,
  unsaid: -1.8,
  isUnnamed: -1.6,
  isOfOtherType: -0.85,
  isForeign: -1.35,
};
/** Below it half of the questions without an answer lie, and 4 % of those that are answered rightly. */
const LEAST = 3.15;
/** Of whoever did not name their documents: two thirds are answered, and a fifth of those without an answer. */
const LEAST_UNASKED = 4.1;
/** "I had a long day" has one word in common with many texts. */
const SUPPORT_UNASKED = 2;

/** Of a passage that is alone, or nearly, nothing tells how far it is ahead, nor which words are its own. */
const USUAL = { lead: 0.15, leadOnFifth: 0.5 };
const FEWEST = 2;

interface AskedOf {
  readonly passages: readonly RecalledPassage[];
  /** Whether the person asks about their documents; else only what surely answers is said. */
  readonly isAboutDocuments: boolean;
}

interface Answering {
  readonly question: string;
  readonly wanted: readonly QuestionWord[];
  readonly passage: RecalledPassage;
  readonly sentence: string;
}

/** Whether the best sentence of the passages may well answer, or nothing does. Pure. */
export function mayAnswer(
  question: string,
  { passages, isAboutDocuments }: AskedOf,
  best: ScoredSentence,
): boolean {
  const passage = passages[best.passage];
  if (passage === undefined) return false;
  const sentence = passage.text.slice(...best.span);
  const answering = { question, wanted: questionWords(question), passage, sentence };
  const evidence = evidenceOf(answering, passages, best.score);
  const keys = Object.keys(WEIGHTS) as (keyof Evidence)[];
  const sum = keys.reduce((total, key) => total + WEIGHTS[key] * evidence[key], 0);
  if (isAboutDocuments) return sum >= LEAST;
  return sum >= LEAST_UNASKED && supportOf(answering) >= SUPPORT_UNASKED;
}

function evidenceOf(
  { question, wanted, passage, sentence }: Answering,
  passages: readonly RecalledPassage[],
  score: number,
): Evidence {
  const all = passages.map(readingOf);
  const own = foldedText([...passage.headings, sentence].join(' '));
  const whole = readingOf(passage);
  const shareWith = (word: QuestionWord) =>
    all.filter((text) => says(text, word)).length / Math.max(FEWEST, all.length);
  const unsaid = wanted.filter((word) => word.isEveryday && shareWith(word) === 0);
  const isUnnamed = asksForExistence(question) && wanted.some((word) => !says(whole, word));
  const type = answerTypeOf(question);
  const isOfOtherType = type !== undefined && !hasAnswerOf(type, sentence);
  return {
    sentence: score,
    distinct: wanted.reduce((sum, word) => sum + (says(own, word) ? 1 - shareWith(word) : 0), 0),
    ...leadsOf(passages),
    coverage: Math.max(...passages.map(({ coverage }) => coverage)),
    unsaid: unsaid.length / (wanted.length || 1),
    isUnnamed: Number(isUnnamed),
    isOfOtherType: Number(isOfOtherType),
    isForeign: Number(!['und', languageOf(question)].includes(passage.language)),
  };
}

/** What speaks for the passage at all: words of the question, one of them above it, what is asked for in the sentence. */
function supportOf({ question, wanted, passage, sentence }: Answering): number {
  const words = readingOf(passage);
  const above = foldedText(passage.headings.join(' '));
  const type = answerTypeOf(question);
  return (
    wanted.filter((word) => says(words, word)).length +
    Number(wanted.some((word) => says(above, word))) +
    Number(type !== undefined && hasAnswerOf(type, sentence))
  );
}

function leadsOf(passages: readonly RecalledPassage[]): Pick<Evidence, 'lead' | 'leadOnFifth'> {
  const first = passages[0]?.score ?? 0;
  const second = passages[1]?.score;
  const fifth = passages[4]?.score;
  return {
    lead: second === undefined ? USUAL.lead : first - second,
    leadOnFifth: fifth === undefined || first === 0 ? USUAL.leadOnFifth : 1 - fifth / first,
  };
}

function readingOf({ headings, text }: RecalledPassage): FoldedText {
  return foldedText([...headings, text].join(' '));
}
