import { wordsOf } from '../text/words';
import { Lexicon } from './lexicon';
import { Tally } from './tally';

const MAX_TERMS = 10;
const SHORT = 3;
/** A word in so many of the documents says nothing, as long as another one does. */
const COMMON_SHARE = 0.15;

export interface Ranked {
  readonly slot: number;
  /** 0 to 1: how much of what was asked is there, rare words counting more than common ones. */
  readonly score: number;
}

/** A word of the query, and the texts that it may be in the index: itself, or joined to a neighbour. */
interface Term {
  readonly texts: readonly string[];
}

/**
 * Finds documents (numbered slots with a text) by words that may be misspelt or misheard. The vocabulary is
 * searched for words alike, then only their documents are looked at, so that the time depends on the words
 * asked for and hardly on the number of documents.
 */
export class WordIndex {
  private readonly lexicon = new Lexicon();
  private readonly slotsOfWord: number[][] = [];
  private readonly wordsOfSlot: (readonly number[] | undefined)[] = [];
  private count = 0;
  private readonly likeness = new Tally();
  private readonly totals = new Tally();

  add(slot: number, text: string): void {
    const words = [...new Set(indexedWords(text))].map((word) => this.lexicon.idOf(word));
    for (const word of words) (this.slotsOfWord[word] ??= []).push(slot);
    this.wordsOfSlot[slot] = words;
    this.count += 1;
  }

  remove(slot: number): void {
    const words = this.wordsOfSlot[slot];
    if (words === undefined) return;
    for (const word of words) {
      const slots = this.slotsOfWord[word];
      const at = slots?.indexOf(slot) ?? -1;
      if (at !== -1) slots?.splice(at, 1);
    }
    this.wordsOfSlot[slot] = undefined;
    this.count -= 1;
  }

  /** Best first, nothing below `atLeast`. */
  search(text: string, limit: number, atLeast: number): readonly Ranked[] {
    const terms = termsOf(wordsOf(text).slice(0, MAX_TERMS));
    const telling = terms.filter((term) => !this.isCommon(term));
    let whole = 0;
    for (const term of telling.length > 0 ? telling : terms) {
      this.noteLikeness(term);
      const weight = this.weightOf(this.likeness.size);
      whole += weight;
      this.likeness.drain((slot, found) => this.totals.add(slot, weight * found));
    }
    const found: Ranked[] = [];
    this.totals.drain((slot, total) => {
      if (total >= atLeast * whole) found.push({ slot, score: Math.min(1, total / whole) });
    });
    return found.sort((a, b) => b.score - a.score || a.slot - b.slot).slice(0, limit);
  }

  /** For every slot with a word like one of the term's texts, the best likeness. */
  private noteLikeness({ texts }: Term): void {
    for (const text of texts) {
      for (const { word, likeness } of this.lexicon.alike(text)) {
        for (const slot of this.slotsOfWord[word] ?? []) this.likeness.raise(slot, likeness);
      }
    }
  }

  private isCommon({ texts: [word = ''] }: Term): boolean {
    const slots = this.slotsOfWord[this.lexicon.find(word) ?? -1];
    return (slots?.length ?? 0) > COMMON_SHARE * this.count && word.length <= SHORT + 1;
  }

  /** A word that is nowhere weighs most: it says that this is not it. */
  private weightOf(matches: number): number {
    return Math.log(1 + (this.count + 1) / (matches + 1));
  }
}

const NUMBERS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

/** As it is said: "u2" is "u two", "7" is "seven". */
function spoken(word: string): string {
  const [, letters = '', number = ''] = /^(\p{L}*)(\d{1,2})$/u.exec(word) ?? [];
  const said = number === '' ? undefined : NUMBERS[Number(number)];
  return said === undefined ? word : letters + said;
}

/** Short neighbours are indexed joined too, so that "acdc" finds AC/DC; numbers also as they are said. */
function indexedWords(text: string): readonly string[] {
  const words = wordsOf(text);
  const joined = words.slice(1).flatMap((word, at) => {
    const before = words[at] ?? '';
    return before.length <= SHORT && word.length <= SHORT ? [before + word] : [];
  });
  return [...words, ...joined, ...words.map(spoken)];
}

/** Neighbours may have been one word before somebody heard them: "nir vana". */
function termsOf(words: readonly string[]): readonly Term[] {
  return words.map((word, at) => {
    const [before, after] = [words[at - 1], words[at + 1]];
    const joined = [before && before + word, after && word + after];
    return { texts: [word, ...joined.filter((text) => text !== undefined)] };
  });
}
