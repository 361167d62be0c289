/** Somebody who says numbers, letters or an address piece by piece breathes between the pieces. */
const NUMBER =
  /^(?:\d+|zero|oh|nought|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|double|triple)$/;
const LETTER = /^[a-z]$/;
/** "at seven thirty" is a time, and whole. */
const BEFORE_A_TIME: ReadonlySet<string> = new Set(['at', 'past', 'to', 'until', 'by', 'for']);
const ASKED_FOR =
  /\b(?:number|code|postcode|zip|pin|card|account|phone|mobile|extension|order|reference|spelled|spelt)\b/;
const ADDRESS = /\b(?:address|live[sd]? (?:at|in|on)|living (?:at|in|on)|moved to|located)\b/;
const STREET =
  /^(?:street|road|avenue|lane|drive|square|close|way|place|court|terrace|gardens|boulevard|st|rd|ave)$/;
/** A telephone number with its area has so many; what is as long counts as whole. */
const LONG = 10;
/** Of letters and digits. */
const POSTCODE = /\b(?:postcode|zip)\b/;
const POSTCODES_LENGTH = 5;
/** "twenty past three" has as many and no more. */
const A_TIMES_WORDS = 2;

/**
 * How likely it is that somebody who dictates has finished, 0 to 1.
 * @returns undefined where nobody dictates.
 */
export function dictationCompleteness(words: readonly string[]): number | undefined {
  const last = words.at(-1) ?? '';
  const line = words.join(' ');
  const run = runAtEnd(words);
  if (run.length === 0) return ADDRESS.test(line) && STREET.test(last) ? 0.4 : undefined;
  if (ADDRESS.test(line)) return 0.15;
  const most = POSTCODE.test(line) ? POSTCODES_LENGTH : LONG;
  if (lengthOf(run) >= most) return 0.75;
  if (ASKED_FOR.test(line)) return 0.2;
  return run.length > 1 && !isTime(words, run) ? 0.3 : undefined;
}

function isTime(words: readonly string[], run: readonly string[]): boolean {
  return run.length <= A_TIMES_WORDS && BEFORE_A_TIME.has(words.at(-run.length - 1) ?? '');
}

/** The numbers and lone letters that the words end with; "a" and "i" are words. */
function runAtEnd(words: readonly string[]): readonly string[] {
  const from = words.findLastIndex((word) => !NUMBER.test(word) && !LETTER.test(word)) + 1;
  const run = words.slice(from);
  return run.some((word) => word !== 'a' && word !== 'i') ? run : [];
}

function lengthOf(run: readonly string[]): number {
  return run.reduce((total, word) => total + (/^\d/.test(word) ? word.length : 1), 0);
}
