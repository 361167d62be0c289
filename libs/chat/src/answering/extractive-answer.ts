import { searchWords, sentencesOf, type Span } from '@parley/text';
import { NOTHING_RECALLED, type Recalled, type RecalledPassage } from '../recall/recalled';

const MOST_SENTENCES = 3;
const MOST_CHARS = 600;
const NEARLY_AS_GOOD = 0.9;
const ASKS =
  /\?|^(?:(?:and|so|well|hey|ok|okay|please)[ ,]+)*(?:what|which|who|whose|when|where|why|how|do|does|did|am|is|are|was|were|have|has|had|can|could|should|will|tell me|remind me)\b/iu;
const ABOUT_ME = /\b(?:i|i'm|i've|me|my|mine|we|us|our|ours)\b/iu;

export interface ExtractiveAnswer {
  readonly say: string;
  /** What of the recalled stands in it. */
  readonly used: Recalled;
}

/**
 * An answer without a language model: what the person told, or two or three sentences of their documents
 * with where they stand, word for word. Undefined where nothing fits. Pure.
 */
export function extractiveAnswer(
  question: string,
  recalled: Recalled,
): ExtractiveAnswer | undefined {
  const fact = recalled.facts.find(({ isAnswer }) => isAnswer);
  if (fact !== undefined && ASKS.test(question) && ABOUT_ME.test(question)) {
    return { say: fact.told, used: { ...NOTHING_RECALLED, facts: [fact] } };
  }
  const [best, ...others] = recalled.passages;
  if (best === undefined) return undefined;
  const second = others.find(({ score }) => score >= best.score * NEARLY_AS_GOOD);
  const passages = second === undefined ? [best] : [best, second];
  const say = passages
    .map((passage, index) => quote(passage, question, index === 0 ? MOST_SENTENCES - 1 : 1))
    .join(' ');
  return { say, used: { ...NOTHING_RECALLED, passages } };
}

function quote(passage: RecalledPassage, question: string, most: number): string {
  const { filename, page } = passage;
  const place = page === null ? filename : `${filename}, page ${page}`;
  return `According to ${place}: “${bestSentences(passage, question, most)}”`;
}

/** The sentence that fits best and what follows it, as they stand there. */
function bestSentences(passage: RecalledPassage, question: string, most: number): string {
  const { text } = passage;
  const spans = sentencesOf(text);
  const best = passage.bestSentence?.[0] ?? bestByWords(text, spans, question);
  const first = Math.max(
    0,
    spans.findLastIndex(([start]) => start <= best),
  );
  const from = spans[first]?.[0] ?? 0;
  const to = spans[Math.min(first + most, spans.length) - 1]?.[1] ?? text.length;
  const said = text.slice(from, to).replace(/\s+/gu, ' ').trim();
  return said.length > MOST_CHARS ? `${said.slice(0, MOST_CHARS)}…` : said;
}

function bestByWords(text: string, spans: readonly Span[], question: string): number {
  const wanted = new Set(stemsOf(question));
  const hits = ([start, end]: Span) =>
    stemsOf(text.slice(start, end)).filter((stem) => wanted.has(stem)).length;
  return spans.toSorted((a, b) => hits(b) - hits(a))[0]?.[0] ?? 0;
}

/** Roughly: words that say something, by their first letters. */
function stemsOf(text: string): readonly string[] {
  const words = searchWords(text).split(' ');
  return words
    .filter((word) => word.length > 3 || /\P{ASCII}/u.test(word))
    .map((word) => word.slice(0, 5));
}
