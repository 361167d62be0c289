import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generalWords } from './general-words';
import { type Pronunciations, pronounce, readDictionary } from './pronunciations';
import { spokenWords } from './spoken-words';
import { TrigramModel } from './trigram-model';

/** More words than this make the recogniser slow and unsure. */
const MAX_OWN_WORDS = 12_000;
/** Each takes Flite a few milliseconds. */
const MAX_PRONOUNCED = 3_000;
const MAX_PHRASE_WORDS = 20;
/** Of the weight of single words, for what is in no phrase; found by measuring. */
const GENERAL_SHARE = 0.3;

export interface VocabularyOrder {
  readonly phrases: readonly string[];
  /** The recogniser's own dictionary, in CMUdict's form. */
  readonly dictionaryFile: string;
  /** Where the files go; made if need be. */
  readonly directory: string;
}

export interface BuiltVocabulary {
  readonly languageModelFile: string;
  readonly dictionaryFile: string;
  readonly phrases: number;
  readonly words: number;
  /** Words that no dictionary has, pronounced by rule. */
  readonly pronounced: number;
}

/** Makes a language model of phrases, and a dictionary of their words. */
export async function buildVocabulary(order: VocabularyOrder): Promise<BuiltVocabulary> {
  const dictionary = readDictionary(await readFile(order.dictionaryFile, 'utf8'));
  const spoken = bounded(order.phrases.map(spokenWords));
  const unknown = [...new Set(spoken.flat())].filter((word) => !dictionary.has(word));
  const pronounced = await pronounce(unknown.slice(0, MAX_PRONOUNCED));
  const isSayable = (word: string) => dictionary.has(word) || pronounced.has(word);
  const sentences = spoken.filter((words) => words.every(isSayable));
  const general = generalWords((word) => dictionary.has(word));
  const model = new TrigramModel(sentences, general, GENERAL_SHARE);
  const files = {
    languageModelFile: join(order.directory, 'own.lm'),
    dictionaryFile: join(order.directory, 'own.dict'),
  };
  await mkdir(order.directory, { recursive: true, mode: 0o700 });
  await writeFile(files.languageModelFile, [...model.arpa()].join('\n'));
  await writeFile(files.dictionaryFile, entriesFor(model.words(), dictionary, pronounced));
  const { length: words } = model.words();
  return { ...files, phrases: sentences.length, words, pronounced: pronounced.size };
}

/** Phrases as long as there is room for their words. */
function bounded(phrases: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const known = new Set<string>();
  return phrases.filter((words) => {
    if (words.length === 0 || words.length > MAX_PHRASE_WORDS) return false;
    const fresh = new Set(words.filter((word) => !known.has(word)));
    if (known.size + fresh.size > MAX_OWN_WORDS) return false;
    for (const word of fresh) known.add(word);
    return true;
  });
}

function entriesFor(words: readonly string[], ...sources: readonly Pronunciations[]): string {
  const lines = words.flatMap((word) => {
    const ways = sources.find((source) => source.has(word))?.get(word) ?? [];
    return ways.map((phones, n) => `${word}${n === 0 ? '' : `(${n + 1})`} ${phones}`);
  });
  return `${lines.join('\n')}\n`;
}
