/** Longer than anybody says at once: what is longer was pasted. */
const LONGEST_SPOKEN = 1_200;
const LONGEST_FRAME = 400;
const MOST_LINES = 15;

/**
 * What a user says themselves in a message: without quoted lines and code, and of a pasted document only
 * the short paragraph before and after it, where people say what they want with it.
 */
export function ownWords(text: string): string {
  const unquoted = text
    .replace(/```[\s\S]*?(?:```|$)/gu, '\n\n')
    .split('\n')
    .filter((line) => !/^\s*(?:[>|#*•]|-{3,}|\d+[.)] )/u.test(line))
    .join('\n');
  const isPasted = unquoted.length > LONGEST_SPOKEN || unquoted.split('\n').length > MOST_LINES;
  if (!isPasted) return unquoted;
  const paragraphs = unquoted.split(/\n\s*\n/u).filter((paragraph) => paragraph.trim() !== '');
  const frame = paragraphs.length < 2 ? [] : [paragraphs.at(0), paragraphs.at(-1)];
  return frame
    .filter((paragraph) => paragraph !== undefined && paragraph.length <= LONGEST_FRAME)
    .join('\n');
}

const FIRST_PERSON = /\b(?:I|I'm|I've|my|me|we|our)\b/iu;

/** Without quotation marks around a title; undefined for a sentence that quotes somebody. */
export function withoutQuotes(sentence: string): string | undefined {
  const quoted = sentence.match(/"[^"]*"?/gu) ?? [];
  if (quoted.some((piece) => FIRST_PERSON.test(piece))) return undefined;
  return sentence.replace(/"/gu, '');
}
