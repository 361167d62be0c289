import { doubleMetaphone } from 'double-metaphone';
import { trigramsOf } from '../text/trigrams';

const MAX_ALIKE = 24;
/** Below this, words have a syllable in common and nothing else. */
const MIN_SIMILARITY = 0.5;
/** A word that sounds alike and is spelt otherwise. */
const SOUNDS_ALIKE = 0.8;
/** Short sounds stand for many words; the spelling then decides among them. */
const CLEAR_SOUND = 3;
const LATIN = /^[a-z]{3,}$/;

export interface AlikeWord {
  readonly word: number;
  /** 1 for the word itself. */
  readonly likeness: number;
}

/** All words of an index, and which of them a word that was typed or heard may stand for. */
export class Lexicon {
  private readonly ids = new Map<string, number>();
  private readonly trigramCounts: number[] = [];
  private readonly byTrigram = new Map<string, number[]>();
  private readonly bySound = new Map<string, number[]>();
  /** For each word the trigrams that it shares with the one being looked for; all 0 in between. */
  private shared = new Uint8Array(1_024);

  /** The number of a word, which it gets with its first use. */
  idOf(text: string): number {
    const known = this.ids.get(text);
    if (known !== undefined) return known;
    const id = this.trigramCounts.length;
    const trigrams = trigramsOf(text);
    this.ids.set(text, id);
    this.trigramCounts.push(trigrams.length);
    for (const trigram of trigrams) append(this.byTrigram, trigram, id);
    for (const sound of soundsOf(text)) append(this.bySound, sound, id);
    if (id >= this.shared.length) this.shared = new Uint8Array(this.shared.length * 2);
    return id;
  }

  /** The number of a word that is in use. */
  find(text: string): number | undefined {
    return this.ids.get(text);
  }

  /** Most alike first. */
  alike(text: string): readonly AlikeWord[] {
    const trigrams = trigramsOf(text);
    const touched = this.countShared(trigrams);
    const found = new Map<number, number>();
    for (const word of touched) {
      const likeness = this.spelling(word, trigrams.length);
      if (likeness >= MIN_SIMILARITY) found.set(word, likeness);
    }
    this.addSounds(text, trigrams.length, found);
    const same = this.ids.get(text);
    if (same !== undefined) found.set(same, 1);
    for (const word of touched) this.shared[word] = 0;
    return [...found]
      .map(([word, likeness]) => ({ word, likeness }))
      .sort((a, b) => b.likeness - a.likeness)
      .slice(0, MAX_ALIKE);
  }

  private countShared(trigrams: readonly string[]): readonly number[] {
    const { shared } = this;
    const touched: number[] = [];
    for (const trigram of trigrams) {
      for (const word of this.byTrigram.get(trigram) ?? []) {
        const count = shared[word] ?? 0;
        if (count === 0) touched.push(word);
        shared[word] = count + 1;
      }
    }
    return touched;
  }

  /** Dice's coefficient of the trigrams. */
  private spelling(word: number, trigrams: number): number {
    return (2 * (this.shared[word] ?? 0)) / ((this.trigramCounts[word] ?? 0) + trigrams);
  }

  private addSounds(text: string, trigrams: number, found: Map<number, number>): void {
    for (const sound of soundsOf(text)) {
      for (const word of this.bySound.get(sound) ?? []) {
        const spelt = this.spelling(word, trigrams);
        const heard = sound.length >= CLEAR_SOUND ? SOUNDS_ALIKE : 0.55 + spelt / 3;
        const likeness = Math.min(0.99, heard + spelt / 20);
        if (likeness > (found.get(word) ?? 0)) found.set(word, likeness);
      }
    }
  }
}

/** How an English speaker says a word; one or two codes, none for numbers and other scripts. */
function soundsOf(text: string): ReadonlySet<string> {
  if (!LATIN.test(text)) return new Set();
  return new Set(doubleMetaphone(text).filter((sound) => sound.length > 1));
}

function append(map: Map<string, number[]>, key: string, id: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [id]);
  else list.push(id);
}
