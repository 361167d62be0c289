/** What somebody chose of a spoken list: some of it by index, all, none, or it was about something else. */
export type Choice = readonly number[] | 'all' | 'none' | undefined;

const NUMBERS: readonly string[] = [
  '1|one|first',
  '2|two|second',
  '3|three|third',
  '4|four|fourth',
  '5|five|fifth',
];
const NONE = /\b(?:none|nothing|neither|keep (?:them|it|all|everything)|don't|do not)\b/iu;
const ALL = /\b(?:all|both|everything|every one)\b/iu;
const LAST = /\b(?:last|latter)\b/iu;
/** "The second one" names no first. */
const PRONOUN = /\b(the|that|this|first|second|third|fourth|fifth|last|latter) ones?\b/giu;
const LONGEST = 100;

/** Reads "the second one", "all of them", "none", or words that only one of the items has. */
export function chosenOf(items: readonly string[], reply: string): Choice {
  if (reply.length > LONGEST) return undefined;
  if (NONE.test(reply)) return 'none';
  if (ALL.test(reply)) return 'all';
  const said = reply.replace(PRONOUN, '$1');
  const named = items.flatMap((_, index) =>
    new RegExp(`\\b(?:${NUMBERS[index] ?? '-'})\\b`, 'iu').test(said) ? [index] : [],
  );
  if (named.length > 0) return named;
  if (LAST.test(said)) return [items.length - 1];
  return byWords(items, said);
}

function byWords(items: readonly string[], reply: string): Choice {
  const words = wordsOf(reply).filter((word) => items.some((item) => wordsOf(item).includes(word)));
  const fitting = items.flatMap((item, index) =>
    words.length > 0 && words.every((word) => wordsOf(item).includes(word)) ? [index] : [],
  );
  return fitting.length === 1 ? fitting : undefined;
}

/** By their first letters: "living" and "lives" are the same here. */
function wordsOf(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  return words.filter((word) => !COMMON.has(word)).map((word) => word.slice(0, 4));
}

const COMMON = new Set([
  'that',
  'the',
  'one',
  'with',
  'about',
  'user',
  'you',
  'your',
  'and',
  'for',
]);
