import { charactersOf } from '@parley/ai';
import { searchWords, sentencesOf } from '@parley/text';
import { plain } from '../extraction/sentences';
import { type Said, SUMMARY_TOKENS } from './said';

const MOST_SENTENCE_CHARS = 240;
const LEAST_WORDS = 3;
/** Shares of words from which on a sentence only repeats another. */
const SAME = 0.6;
/** What the person says matters more than what they were answered. */
const WEIGHT = { user: 1.5, assistant: 1 } as const;
const FIRST_PERSON = /\b(?:i|i'm|i've|my|mine|we|our)\b/iu;
/** What tells something: a number, a day, a name inside the sentence. */
const SPECIFIC = /\d|(?<=[\p{L},] )\p{Lu}\p{L}+/u;
/** What was answered without knowing says nothing later. */
const EMPTY = /\b(?:cannot answer|do not know|don't know|not told me|how can i help)\b/iu;
const LITTLE_WORDS = new Set(
  'the and for but not you your are was were has have had that this with from they them then than what when where which who how why can could would will about into out there here just very some any all also been its his her she him our their'.split(
    ' ',
  ),
);
const SPOKEN_BY = { user: 'User', assistant: 'Assistant' } as const;
const LINE = /^(?<speaker>User|Assistant): “(?<text>.*)”$/u;

interface Sentence {
  readonly role: Said['role'];
  readonly text: string;
  readonly words: ReadonlySet<string>;
}

/**
 * A summary without a model: the sentences that say most of what the conversation was about, in their order,
 * word for word, with who said them. Bounded by `SUMMARY_TOKENS`. Pure.
 * @param before the summary so far, whose sentences compete with the new ones
 */
export function extractiveSummary(before: string, said: readonly Said[]): string {
  const sentences = [...linesOf(before), ...said.flatMap(sentencesIn)].filter(isWorthKeeping);
  const scores = new Map(scored(sentences));
  const ranked = [...scores].toSorted(([, a], [, b]) => b - a).map(([sentence]) => sentence);
  const chosen = new Set(choose(ranked));
  return sentences
    .filter((sentence) => chosen.has(sentence))
    .map(toLine)
    .join('\n');
}

/**
 * Of what the person said, the sentences that say most of what it was about, in their order, word for word. None
 * that only repeats another. Pure.
 */
export function mostTelling(sentences: readonly string[], most: number): readonly string[] {
  const said = sentences.map((text) => toSentence('user', text));
  const ranked = scored(said.filter(({ words }) => words.size > 0))
    .toSorted(([, a], [, b]) => b - a)
    .map(([sentence]) => sentence);
  const chosen = new Set(choose(ranked).slice(0, most));
  return said.filter((sentence) => chosen.has(sentence)).map(({ text }) => text);
}

function choose(ranked: readonly Sentence[]): readonly Sentence[] {
  let room = charactersOf(SUMMARY_TOKENS);
  const chosen: Sentence[] = [];
  for (const sentence of ranked) {
    const cost = toLine(sentence).length + 1;
    if (cost > room || chosen.some((other) => isSame(other, sentence))) continue;
    room -= cost;
    chosen.push(sentence);
  }
  return chosen;
}

/** The more often a word comes up in the conversation, the more a sentence that has it is about the matter. */
function scored(sentences: readonly Sentence[]): [Sentence, number][] {
  const counts = new Map<string, number>();
  for (const { words } of sentences) {
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return sentences.map((sentence) => {
    const { role, text, words } = sentence;
    const sum = [...words].reduce((total, word) => total + Math.log1p(counts.get(word) ?? 0), 0);
    const about = sum / Math.sqrt(words.size);
    const own = role === 'user' && FIRST_PERSON.test(text) ? 1.3 : 1;
    return [sentence, about * WEIGHT[role] * own * (SPECIFIC.test(text) ? 1.2 : 1)];
  });
}

function isSame({ words: a }: Sentence, { words: b }: Sentence): boolean {
  const common = [...a].filter((word) => b.has(word)).length;
  return common >= SAME * Math.min(a.size, b.size);
}

function isWorthKeeping({ text, words }: Sentence): boolean {
  return words.size >= LEAST_WORDS && !text.endsWith('?');
}

function sentencesIn({ role, text }: Said): readonly Sentence[] {
  if (role === 'assistant' && EMPTY.test(text)) return [];
  const read = plain(text);
  return sentencesOf(read).map(([start, end]) => toSentence(role, read.slice(start, end)));
}

function linesOf(summary: string): readonly Sentence[] {
  return summary.split('\n').flatMap((line) => {
    const { speaker, text = '' } = LINE.exec(line)?.groups ?? {};
    if (speaker !== undefined) return toSentence(speaker === 'User' ? 'user' : 'assistant', text);
    // Written by a model: its sentences are as good as anybody's.
    return line === '' ? [] : sentencesIn({ role: 'assistant', text: line, turnNo: 0, chars: 0 });
  });
}

function toSentence(role: Said['role'], raw: string): Sentence {
  const text = raw.replace(/\s+/gu, ' ').trim().slice(0, MOST_SENTENCE_CHARS);
  const words = searchWords(text)
    .split(' ')
    .filter((word) => word.length > 2 && !LITTLE_WORDS.has(word));
  return { role, text, words: new Set(words.map((word) => word.slice(0, 6))) };
}

function toLine({ role, text }: Sentence): string {
  return `${SPOKEN_BY[role]}: “${text}”`;
}
