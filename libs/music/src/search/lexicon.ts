import { doubleMetaphone } from 'double-metaphone';
import { similarity, trigramsOf } from '../text/trigrams';

const MAX_ALIKE = 24;
/** Below this, words have a syllable in common and nothing else. */
const MIN_SIMILARITY = 0.5;
/** A word that sounds alike and is spelt otherwise. */
const SOUNDS_ALIKE = 0.8;
const LATIN = /^[a-z]{3,}$/;

interface Word {
  readonly text: string;
  readonly trigrams: readonly string[];
}

export interface AlikeWord {
  readonly word: number;
  /** 1 for the word itself. */
  readonly likeness: number;
}

/** All words of an index, and which of them a word that was typed or heard may stand for. */
export class Lexicon {
  private readonly words: Word[] = [];
  private readonly ids = new Map<string, number>();
  private readonly byTrigram = new Map<string, number[]>();
  private readonly bySound = new Map<string, number[]>();

  /** The number of a word, which it gets with its first use. */
  idOf(text: string): number {
    const known = this.ids.get(text);
    if (known !== undefined) return known;
    const id = this.words.length;
    const trigrams = trigramsOf(text);
    this.words.push({ text, trigrams });
    this.ids.set(text, id);
    for (const trigram of trigrams) append(this.byTrigram, trigram, id);
    for (const sound of soundsOf(text)) append(this.bySound, sound, id);
    return id;
  }

  /** Most alike first. */
  alike(text: string): readonly AlikeWord[] {
    const found = new Map<number, number>();
    for (const [word, shared] of this.sharedTrigrams(text)) {
      const likeness = this.likenessOf(text, word, shared);
      if (likeness >= MIN_SIMILARITY) found.set(word, likeness);
    }
    this.addSounds(text, found);
    return [...found]
      .map(([word, likeness]) => ({ word, likeness }))
      .sort((a, b) => b.likeness - a.likeness)
      .slice(0, MAX_ALIKE);
  }

  private sharedTrigrams(text: string): ReadonlyMap<number, number> {
    const shared = new Map<number, number>();
    for (const trigram of trigramsOf(text)) {
      for (const word of this.byTrigram.get(trigram) ?? []) {
        shared.set(word, (shared.get(word) ?? 0) + 1);
      }
    }
    return shared;
  }

  private likenessOf(text: string, id: number, shared: number): number {
    const word = this.words[id];
    if (word === undefined) return 0;
    if (word.text === text) return 1;
    return (2 * shared) / (word.trigrams.length + text.length + 1);
  }

  private addSounds(text: string, found: Map<number, number>): void {
    const trigrams = trigramsOf(text);
    for (const sound of soundsOf(text)) {
      for (const id of this.bySound.get(sound) ?? []) {
        const spelt = similarity(trigrams, this.words[id]?.trigrams ?? []);
        // Short sounds stand for many words; the spelling then decides among them.
        const likeness = sound.length >= 3 ? SOUNDS_ALIKE : 0.55 + spelt / 3;
        found.set(id, Math.max(found.get(id) ?? 0, likeness + spelt / 20));
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
