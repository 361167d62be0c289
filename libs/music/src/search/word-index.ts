import { wordsOf } from '../text/words';
import { Lexicon } from './lexicon';

const MAX_TERMS = 10;
const SHORT = 3;

export interface Ranked {
  readonly slot: number;
  /** 0 to 1: how much of what was asked is there, rare words counting more than common ones. */
  readonly score: number;
}

interface Term {
  readonly text: string;
  /** Bits of the words of the query that it stands for. */
  readonly covers: number;
}

/**
 * Finds documents (numbered slots with a text) by words that may be misspelt or misheard. The vocabulary is
 * searched for words alike, then only their documents are looked at, so that the time depends on the words
 * asked for and hardly on the number of documents.
 */
export class WordIndex {
  private readonly lexicon = new Lexicon();
  private readonly slotsOfWord: number[][] = [];
  private readonly wordsOfSlot = new Map<number, readonly number[]>();

  add(slot: number, text: string): void {
    const words = [...new Set(indexedWords(text))].map((word) => this.lexicon.idOf(word));
    for (const word of words) (this.slotsOfWord[word] ??= []).push(slot);
    this.wordsOfSlot.set(slot, words);
  }

  remove(slot: number): void {
    for (const word of this.wordsOfSlot.get(slot) ?? []) {
      const slots = this.slotsOfWord[word];
      const at = slots?.indexOf(slot) ?? -1;
      if (at !== -1) slots?.splice(at, 1);
    }
    this.wordsOfSlot.delete(slot);
  }

  /** Best first, nothing below `atLeast`. */
  search(text: string, limit: number, atLeast: number): readonly Ranked[] {
    const words = wordsOf(text).slice(0, MAX_TERMS);
    if (words.length === 0) return [];
    const matches = termsOf(words).map((term) => ({ ...term, slots: this.slotsLike(term.text) }));
    const weights = words.map((_, at) => this.weightOf(matches[at]?.slots));
    const whole = weights.reduce((sum, weight) => sum + weight, 0);
    return best(coverage(matches, weights), whole, limit, atLeast);
  }

  /** Slots that hold a word like this one, each with its best likeness. */
  private slotsLike(text: string): ReadonlyMap<number, number> {
    const found = new Map<number, number>();
    for (const { word, likeness } of this.lexicon.alike(text)) {
      for (const slot of this.slotsOfWord[word] ?? []) {
        if (!found.has(slot)) found.set(slot, likeness);
      }
    }
    return found;
  }

  /** What half the library has in its name says little; a word that is nowhere says that this is not it. */
  private weightOf(slots: ReadonlyMap<number, number> | undefined): number {
    return Math.log(1 + (this.wordsOfSlot.size + 1) / ((slots?.size ?? 0) + 1));
  }
}

/** Short neighbours are indexed joined too, so that "acdc" finds AC/DC. */
function indexedWords(text: string): readonly string[] {
  const words = wordsOf(text);
  const joined = words.slice(1).flatMap((word, at) => {
    const before = words[at] ?? '';
    return before.length <= SHORT && word.length <= SHORT ? [before + word] : [];
  });
  return [...words, ...joined];
}

/** The words, and neighbours as one word: "nir vana" was one before somebody heard it. */
function termsOf(words: readonly string[]): readonly Term[] {
  const single = words.map((text, at) => ({ text, covers: 1 << at }));
  const joined = words
    .slice(1)
    .map((word, at) => ({ text: `${words[at] ?? ''}${word}`, covers: 3 << at }));
  return [...single, ...joined];
}

interface Match {
  readonly covers: number;
  readonly slots: ReadonlyMap<number, number>;
}

/** Per slot the sum over the words of their weight times the best likeness. */
function coverage(
  matches: readonly Match[],
  weights: readonly number[],
): ReadonlyMap<number, number> {
  const totals = new Map<number, number>();
  weights.forEach((weight, at) => {
    const covering = matches.filter(({ covers }) => (covers & (1 << at)) !== 0);
    for (const [slot, found] of bestLikeness(covering)) {
      totals.set(slot, (totals.get(slot) ?? 0) + weight * Math.min(1, found));
    }
  });
  return totals;
}

function bestLikeness(matches: readonly Match[]): ReadonlyMap<number, number> {
  const [only, another] = matches.filter(({ slots }) => slots.size > 0);
  if (another === undefined) return only?.slots ?? new Map<number, number>();
  const likeness = new Map<number, number>();
  for (const { slots } of matches) {
    for (const [slot, found] of slots) {
      if (found > (likeness.get(slot) ?? 0)) likeness.set(slot, found);
    }
  }
  return likeness;
}

function best(
  totals: ReadonlyMap<number, number>,
  whole: number,
  limit: number,
  atLeast: number,
): readonly Ranked[] {
  return [...totals]
    .map(([slot, total]) => ({ slot, score: total / whole }))
    .filter(({ score }) => score >= atLeast)
    .sort((a, b) => b.score - a.score || a.slot - b.slot)
    .slice(0, limit);
}
