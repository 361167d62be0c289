import { toWords } from './features';

/** Words that open or close a request without changing what is asked; longest first. */
const OPENINGS = phrases([
  'would you be so kind and',
  'would you be so kind as to',
  'would you mind',
  'do you think you could',
  'i want you to',
  "i'd like you to",
  'i would like you to',
  'would you please',
  'could you please',
  'can you please',
  'will you please',
  'could you possibly',
  'would you',
  'could you',
  'can you',
  'will you',
  'excuse me',
  'hey parley',
  'hi parley',
  'hello parley',
  'ok parley',
  'okay parley',
  'dear assistant',
  'hey assistant',
  'parley',
  'hey',
  'ok',
  'okay',
  'so',
  'well',
  'uh',
  'um',
  'erm',
  'oh',
  'and',
  'now',
  'then',
  'alright',
  'right',
  'please',
  'just',
  'kindly',
  'quickly',
  'sorry',
  'actually',
]);
const CLOSINGS = phrases([
  'if you would be so kind',
  "if you don't mind",
  'if you can',
  'for me please',
  'please parley',
  'thank you very much',
  'thank you',
  'thanks',
  'please',
  'for me',
  'parley',
  'now please',
  'right now',
  'now',
  'will you',
  'would you',
  'ok',
  'okay',
]);
/** Most requests begin and end with neither, which a look at two words tells. */
const FIRST_WORDS: ReadonlySet<string | undefined> = new Set(OPENINGS.map((phrase) => phrase[0]));
const LAST_WORDS: ReadonlySet<string | undefined> = new Set(
  CLOSINGS.map((phrase) => phrase.at(-1)),
);
const MAX_STRIPPED = 6;
const HAS_WORD = /[\p{L}\p{N}]/u;
const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** What is left of an utterance without courtesies: as words to classify, and as it was written. */
export interface Command {
  readonly words: readonly string[];
  readonly text: string;
}

/** Takes openings and closings away until none is left; never the last word. */
export function toCommand(text: string): Command {
  const tokens = text.split(/\s+/).filter((token) => HAS_WORD.test(token));
  let [start, end] = [0, tokens.length];
  for (let round = 0; round < MAX_STRIPPED && start < end; round += 1) {
    const isOpened = FIRST_WORDS.has(plain(tokens[start]));
    if (!isOpened && !LAST_WORDS.has(plain(tokens[end - 1]))) break;
    const rest = tokens.slice(start, end).map(plain);
    const opening = OPENINGS.find((phrase) => startsWith(rest, phrase))?.length ?? 0;
    const closing = CLOSINGS.find((phrase) => endsWith(rest.slice(opening), phrase))?.length ?? 0;
    if (opening + closing === 0) break;
    [start, end] = [start + opening, end - closing];
  }
  const kept = tokens.slice(start, end).join(' ').replace(/[’‘`]/g, "'");
  return { words: toWords(kept), text: kept.replace(/(?<![\s.,!?;:])[\s.,!?;:]+$/, '') };
}

function plain(token = ''): string {
  return token.toLowerCase().replace(/[’‘`]/g, "'").replace(EDGES, '');
}

function phrases(texts: readonly string[]): readonly (readonly string[])[] {
  return texts.map((text) => text.split(' ')).toSorted((a, b) => b.length - a.length);
}

function startsWith(words: readonly string[], phrase: readonly string[]): boolean {
  return phrase.length < words.length && phrase.every((word, index) => words[index] === word);
}

function endsWith(words: readonly string[], phrase: readonly string[]): boolean {
  const offset = words.length - phrase.length;
  return offset > 0 && phrase.every((word, index) => words[offset + index] === word);
}
