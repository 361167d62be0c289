/** Longer than anything that rules can understand; a longer text is a real question. */
const MAX_CHARS = 200;

/** Whom one talks to. */
export const VOCATIVES =
  'there|world|again|assistant|parley|buddy|friend|my friend|mate|everyone|all';

/** What may open a sentence without changing what it asks. */
const OPENER =
  /^(?:please|ok|okay|so|well|oh|um|uh|and|now|then|also|sorry|excuse me|(?:can|could|would|will) you|tell me|let me know|do you know|i want to know|i(?:'d| would) like to know),? (?=.)/;
const CLOSER = new RegExp(
  `(?<=.),? (?:please|thanks|thank you|now|right now|today|at the moment|exactly|for me|${VOCATIVES})$`,
);

/** A text as sentences of lower-case words; empty when it is too long, or no words at all. */
export function sentencesOf(text: string): readonly string[] {
  if (text.length > MAX_CHARS) return [];
  return text
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .split(/[.?!;:\n]+/)
    .map(toWords)
    .filter(Boolean);
}

/** Keeps the commas: they may separate two things said in one breath. */
function toWords(sentence: string): string {
  return sentence
    .replace(/[^\p{L}\p{N}',/-]+/gu, ' ')
    .replace(/ *, */g, ', ')
    .replace(/^[ ,]+|[ ,]+$/g, '');
}

export function withoutOpener(sentence: string): string {
  return sentence.replace(OPENER, '');
}

/** The sentence, and what is left of it as one closer after the other is taken away. */
export function wordingsOf(sentence: string): readonly string[] {
  const wordings: string[] = [];
  for (let rest = sentence, last = ''; rest !== last;) {
    wordings.push(rest);
    last = rest;
    rest = rest.replace(CLOSER, '');
  }
  return wordings;
}
