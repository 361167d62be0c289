// In unicode mode a whole pair is one character, so only halves match.
const HALF_PAIR = /\p{Surrogate}/u;

/** What is wrong with a text, to be said after its field's name; nothing where JSON and PostgreSQL can hold it. */
export function faultOfText(text: string): string | undefined {
  if (text.includes('\0')) return 'must not contain the character NUL';
  if (HALF_PAIR.test(text)) return 'must not contain half of a surrogate pair';
  return undefined;
}

/** What is wrong with a field's name, inside an object that is itself the field `parent`. */
export function faultOfName(name: string, parent: string): string | undefined {
  const isPolluting = name === '__proto__' || (name === 'prototype' && parent === 'constructor');
  return isPolluting ? 'is not allowed as the name of a field' : faultOfText(name);
}

/** A name as it may travel back to the client, whatever is wrong with it. */
export function printableName(name: string): string {
  return name.replace(/\0|\p{Surrogate}/gu, '\uFFFD').slice(0, 200);
}
