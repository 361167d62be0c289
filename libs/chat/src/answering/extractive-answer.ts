import type { Span } from '@parley/text';
import {
  NOTHING_RECALLED,
  type Recalled,
  type RecalledFact,
  type RecalledPassage,
} from '../recall/recalled';
import { mayAnswer } from './answer-likelihood';
import { bestSentences, type ScoredSentence } from './best-sentences';

const MOST_SENTENCES = 3;
/** Three sentences of no more characters together say so little that a fourth may follow. */
const LITTLE_CHARS = 220;
const MOST_CHARS = 600;
/** Log-odds: what is so much less likely the answer than the best sentence is not quoted beside it. */
const NEARLY_AS_GOOD = 3;
const ASKS =
  /\?|^(?:(?:and|so|well|hey|ok|okay|please)[ ,]+)*(?:what|which|who|whose|when|where|why|how|do|does|did|am|is|are|was|were|have|has|had|can|could|should|will|tell me|remind me)\b/iu;
const ABOUT_ME = /\b(?:i|i'm|i've|me|my|mine|we|us|our|ours)\b/iu;

/** "User's son Tom is 4 years old", "User's son's name is Tom" */
const OF_NAMED = /^User's [^.]{0,40}?(?:'s name is )?(?<name>\p{Lu}[\p{L}'-]+)/u;

export interface ExtractiveAnswer {
  readonly say: string;
  /** What of the recalled stands in it. */
  readonly used: Recalled;
}

/**
 * An answer without a language model: what the person told, or two or three sentences of their documents
 * with where they stand, word for word. Undefined where nothing fits, which is sooner where the person did not
 * ask about documents. Pure.
 */
export function extractiveAnswer(
  question: string,
  recalled: Recalled,
  isAboutDocuments = true,
): ExtractiveAnswer | undefined {
  const fact = recalled.facts.find(({ isAnswer }) => isAnswer);
  if (fact !== undefined && ASKS.test(question) && isAboutThem(question, fact)) {
    return { say: fact.told, used: { ...NOTHING_RECALLED, facts: [fact] } };
  }
  const ranked = bestSentences(question, recalled.passages);
  const [best] = ranked;
  const { passages } = recalled;
  if (best === undefined || !mayAnswer(question, { passages, isAboutDocuments }, best)) {
    return undefined;
  }
  const chosen = choose(best, ranked);
  const places = [...new Set(chosen.map(({ passage }) => passage))];
  const quoted = places.flatMap((place) => {
    const passage = recalled.passages[place];
    const spans = chosen.filter((sentence) => sentence.passage === place).map(({ span }) => span);
    return passage === undefined ? [] : { passage, say: quote(passage, spans) };
  });
  return {
    say: quoted.map(({ say }) => say).join(' '),
    used: { ...NOTHING_RECALLED, passages: quoted.map(({ passage }) => passage) },
  };
}

/** The person asks about themselves, or names one of theirs: "how old is Tom?" */
function isAboutThem(question: string, { content }: RecalledFact): boolean {
  const name = OF_NAMED.exec(content)?.groups?.['name'];
  const isNamed = name !== undefined && question.toLowerCase().includes(name.toLowerCase());
  return ABOUT_ME.test(question) || isNamed;
}

/** The best sentence and those about as good, wherever they stand; never one that stands alone. */
function choose(
  best: ScoredSentence,
  ranked: readonly ScoredSentence[],
): readonly ScoredSentence[] {
  const good = ranked.filter(({ score }) => best.score - score <= NEARLY_AS_GOOD);
  const first = good.slice(0, MOST_SENTENCES);
  const length = first.reduce((sum, { span: [start, end] }) => sum + end - start, 0);
  const chosen = length <= LITTLE_CHARS ? good.slice(0, MOST_SENTENCES + 1) : first;
  const next = chosen.length > 1 ? undefined : after(best, ranked);
  return next === undefined ? chosen : [...chosen, next];
}

/** What the passage goes on with. */
function after(
  { passage, span: [, end] }: ScoredSentence,
  ranked: readonly ScoredSentence[],
): ScoredSentence | undefined {
  return ranked
    .filter((sentence) => sentence.passage === passage && sentence.span[0] >= end)
    .toSorted((a, b) => a.span[0] - b.span[0])[0];
}

/** Word for word, with where it stands; dots where something between was left out. */
function quote({ filename, page, text }: RecalledPassage, spans: readonly Span[]): string {
  const place = page === null ? filename : `${filename}, page ${page}`;
  const inOrder = spans.toSorted(([a], [b]) => a - b);
  const said = inOrder
    .map(([start, end], index) => {
      const before = inOrder[index - 1]?.[1];
      const isNext = before !== undefined && text.slice(before, start).trim() === '';
      return `${before === undefined ? '' : isNext ? ' ' : ' … '}${text.slice(start, end)}`;
    })
    .join('')
    .replace(/\s+/gu, ' ');
  const cut = said.length > MOST_CHARS ? `${said.slice(0, MOST_CHARS)}…` : said;
  return `According to ${place}: “${cut}”`;
}
