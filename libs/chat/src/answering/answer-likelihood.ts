import { answerTypeOf, asksForExistence, hasAnswerOf } from '@parley/text';
import type { RecalledPassage } from '../recall/recalled';
import type { ScoredSentence } from './best-sentences';
import { foldedWords, has, isSaidOtherwise, questionWords } from './question-words';

/** What tells whether a question is answered at all. */
interface Evidence {
  /** Most of the question that a passage covers, 0 to 1. */
  readonly coverage: number;
  /** How many of the question's words the passage of the best sentence has; those in other words count less. */
  readonly found: number;
  /** Share of them that it has in no form although the thesaurus knows other words for them, 0 to 1. */
  readonly missing: number;
  /** 1 where the question is whether there is something, and one of its words is nowhere. */
  readonly isUnnamed: number;
  /** 1 where something is asked for, such as a price or a person, that the sentence has not. */
  readonly isOfOtherType: number;
  /** What speaks for the passage at all: words of the question, one of them above it, what is asked for in the sentence. */
  readonly support: number;
  /** The best cosine beyond that of things about as near as strangers are; 0 where meanings were not compared. */
  readonly nearness: number;
}

/**
 * Log-odds, learnt on the practice questions of `eval:rag`: of those that are answered against those that are not, and
 * those whose answer is taken away. Left out a document at a time it is as good.
 */
const WEIGHTS: Omit<Evidence, 'support'> = {
  coverage: 2.4,
  found: 0.8,
  missing: -1.45,
  isUnnamed: -1.2,
  isOfOtherType: -1.1,
  nearness: 1.25,
};
/** Below it 43 % of the questions without an answer lie, and 5 % of the others, half of which would be answered wrongly. */
const LEAST = 0.5;
/** Of whoever did not name their documents: 80 % and 33 %, with what the search leaves out as hardly fitting. */
const LEAST_UNASKED = 1.35;
/** "I had a long day" has one word in common with many texts. */
const SUPPORT_UNASKED = 2;
const OTHERWISE = 0.3;
const NEAR_FOR_STRANGERS = 0.5;

interface AskedOf {
  readonly passages: readonly RecalledPassage[];
  /** Whether the person asks about their documents; else only what surely answers is said. */
  readonly isAboutDocuments: boolean;
}

/** Whether the best sentence of the passages may well answer, or nothing does. Pure. */
export function mayAnswer(
  question: string,
  { passages, isAboutDocuments }: AskedOf,
  best: ScoredSentence,
): boolean {
  const evidence = evidenceOf(question, passages, best);
  const keys = Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[];
  const sum = keys.reduce((total, key) => total + WEIGHTS[key] * evidence[key], 0);
  if (isAboutDocuments) return sum >= LEAST;
  return sum >= LEAST_UNASKED && evidence.support >= SUPPORT_UNASKED;
}

function evidenceOf(
  question: string,
  passages: readonly RecalledPassage[],
  { passage, span }: ScoredSentence,
): Evidence {
  const { text, headings } = passages[passage] ?? { text: '', headings: [] };
  const words = foldedWords([...headings, text].join(' '));
  const wanted = questionWords(question);
  const found = wanted.filter(({ stem }) => has(words, stem));
  const absent = wanted.filter((word) => !found.includes(word) && !isSaidOtherwise(words, word));
  const missing = absent.filter(({ isEveryday }) => isEveryday);
  const type = answerTypeOf(question);
  const hasType = type !== undefined && hasAnswerOf(type, text.slice(...span));
  const above = foldedWords(headings.join(' '));
  const isAbove = wanted.some((word) => has(above, word.stem) || isSaidOtherwise(above, word));
  const cosines = passages.flatMap(({ units }) => units.map(({ similarity }) => similarity));
  return {
    coverage: Math.max(...passages.map(({ coverage }) => coverage)),
    found: found.length + OTHERWISE * (wanted.length - absent.length - found.length),
    missing: missing.length / (wanted.length || 1),
    isUnnamed: Number(absent.length > 0 && asksForExistence(question)),
    isOfOtherType: Number(type !== undefined && !hasType),
    support: wanted.length - absent.length + Number(isAbove) + Number(hasType),
    nearness: cosines.length === 0 ? 0 : Math.max(...cosines) - NEAR_FOR_STRANGERS,
  };
}
