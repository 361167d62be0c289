/** A command is short; a longer text is a question, a story or something pasted. */
const MAX_COMMAND_CHARS = 300;
/** How far a text is looked at, so that a long one costs no more than a short one. */
const MAX_READ_CHARS = 2_000;
/** Quotation marks around this many characters hold somebody else's text; around fewer, a title. */
const PASSAGE_CHARS = 40;

const FENCED = /```[\s\S]*?(?:```|$)/g;
const QUOTED_LINE = /^\s*>.*$/gm;
const QUOTED = new RegExp(
  ['"[^"]{N,}"', '“[^”]{N,}”', '„[^“”]{N,}[“”]', '«[^»]{N,}»', "(?<!\\p{L})'[^'\\n]{N,}'(?!\\p{L})"]
    .join('|')
    .replaceAll('N', String(PASSAGE_CHARS)),
  'gu',
);

export interface OwnWords {
  /** What the person says themselves; empty where that is too long to be a command. */
  readonly text: string;
  /** Whether there is, or may be, text of others in the message: quoted, pasted, or simply long. */
  readonly hasForeignText: boolean;
}

/** Tells what a person says from what they quote, which is read but never obeyed. */
export function ownWords(message: string): OwnWords {
  const read = message.slice(0, MAX_READ_CHARS);
  const text = read.replace(FENCED, ' ').replace(QUOTED_LINE, ' ').replace(QUOTED, ' ').trim();
  const isLong = message.length > MAX_READ_CHARS || text.length > MAX_COMMAND_CHARS;
  return { text: isLong ? '' : text, hasForeignText: isLong || text !== read.trim() };
}
