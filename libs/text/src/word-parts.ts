import { COMPOUNDING_CONFIGS } from './text-config';

/** What one word may be a part of, or be made of, where words are joined without spaces. */
export interface WordPart {
  /** Lexemes that begin so. */
  readonly prefixes: readonly string[];
  /** Lexemes of `innerParts` that a longer word has all of which contains this one. */
  readonly inside: readonly string[];
}

const GRAM = 4;
/** Shorter words are rarely made of two. */
const MIN_COMPOUND = 8;
const MIN_WORD = 5;
/** What is longer is no word, whoever sent it. */
const MAX_WORD = 100;
/** Of the letters of a word, those that rarely change when it is bent or derived from. */
const STABLE_SHARE = 0.6;
/** Particles and prefixes before the stem: "abgeholt" is about "holen". */
const PREFIX =
  /^(?:(?:ab|an|auf|aus|ein|mit|vor|zu|um|nach|her|hin|weg|los|fest)?(?:ge|zu)|ver|be|ent|er|zer|ab|an|auf|aus|ein|mit|vor|nach|um)(?=.{4})/u;
const MARKS = /\p{M}/gu;
const LETTERS = /^\p{L}+$/u;

export function isCompounding(textConfig: string): boolean {
  return COMPOUNDING_CONFIGS.includes(textConfig);
}

/**
 * For the index: what long words have inside, as lexemes that no word is. Their beginnings are found as
 * prefixes. `words` as `searchWords` gives them.
 */
export function innerParts(words: string): string {
  const parts = new Set<string>();
  for (const word of words.split(' ')) {
    if (word.length < MIN_COMPOUND || !isWord(word)) continue;
    for (const gram of gramsOf(fold(word).slice(1))) parts.add(gram);
  }
  return [...parts].join(' ');
}

/** For a query: one part for each word that is long enough to mean something. */
export function wordParts(words: string): readonly WordPart[] {
  return [...new Set(words.split(' '))]
    .filter((word) => word.length >= MIN_WORD && isWord(word))
    .map((word) => {
      const folded = fold(word);
      const root = folded.replace(PREFIX, '');
      const prefixes = [stableOf(word), stableOf(folded), stableOf(root), ...endingsOf(folded)];
      return { prefixes: [...new Set(prefixes)], inside: gramsOf(stableOf(root)) };
    });
}

/** Of a word, or its stem, of a language that joins words: where longer words begin with it or have it inside. */
export function joinedPart(word: string): WordPart {
  return { prefixes: [word], inside: gramsOf(fold(word)) };
}

function isWord(text: string): boolean {
  return text.length <= MAX_WORD && LETTERS.test(text);
}

/** A compound in the question is about its last word: "Rennstrecke" is a "Strecke". */
function endingsOf(word: string): readonly string[] {
  const endings: string[] = [];
  for (let from = 3; from + MIN_WORD <= word.length; from += 1) {
    endings.push(stableOf(word.slice(from)));
  }
  return endings;
}

function stableOf(word: string): string {
  return word.slice(0, Math.max(GRAM, Math.ceil(word.length * STABLE_SHARE)));
}

/** A digit before letters keeps every stemmer away, and other words. */
function gramsOf(word: string): readonly string[] {
  const count = Math.max(0, word.length - GRAM + 1);
  return Array.from({ length: count }, (_, at) => `0${word.slice(at, at + GRAM)}`);
}

function fold(word: string): string {
  return word.normalize('NFD').replace(MARKS, '');
}
