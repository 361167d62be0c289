import { oneSpelling } from '@parley/text';

const MAX_CHARS = 60;
const MAX_WORDS = 7;

const MONTHS =
  'january|february|march|april|may|june|july|august|september|october|november|december';
const DAYS = '(?:mon|tues|wednes|thurs|fri|satur|sun)days?';

/** When, why and with whom: not part of what is said to be so. */
const TAIL = new RegExp(
  `[ ,]+(?:now|too|as well|a lot|lots|very much|so much|these days|nowadays|at the moment|right now|by the way|btw|though|actually|originally|please|any ?more|any longer|again|today|yesterday|tomorrow|currently|lol|haha|mate|thanks|obviously|(?:last|next|this|every|each) \\w+|since \\w+(?: \\w+)?|for (?:work|now|years|ages|a while|\\w+ (?:years?|months?|weeks?))|(?:\\w+ )?(?:years?|months?|weeks?) ago|on (?:holiday|${DAYS}|the weekends?)|in (?:${MONTHS}|\\d{4})|with (?:my|our) .+|at home|most of all)$`,
  'iu',
);

/** A longer text is no value, and would take long to cut. */
const MAX_TRIMMED_CHARS = 300;

/** Cuts what does not belong to a value off its end: "Leeds last month" is Leeds. */
export function trimValue(text: string): string {
  if (text.length > MAX_TRIMMED_CHARS) return text.trim();
  let value = text.trim().replace(/[\s.,!?;:'"]+$/u, '');
  for (;;) {
    const shorter = value.replace(TAIL, '');
    if (shorter === value) return value;
    value = shorter;
  }
}

/** For comparison: "The Cure" and "cure" are the same, and so are "colour" and "color". */
export function toKey(text: string): string {
  return text
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .replace(/^(?:a|an|the|some|any) /u, '')
    .replace(/\p{L}+/gu, oneSpelling)
    .trim();
}

export function isShort(value: string): boolean {
  return value !== '' && value.length <= MAX_CHARS && value.split(' ').length <= MAX_WORDS;
}

/** Fixed expressions that "and" does not take apart. */
const PAIRS = /^(?:rock|fish|salt|mac|drum|rhythm|arts|peace|bed|black|cheese|gin|bacon) and /iu;

/** "cats, dogs and birds" are three. Parts of more than three words are no list. */
export function splitList(text: string): readonly string[] {
  const whole = text.replace(/^both /iu, '');
  if (PAIRS.test(whole)) return [whole];
  const parts = whole
    .split(/, and |, | and | & /u)
    .map(trimValue)
    .filter(Boolean);
  return parts.every((part) => part.split(' ').length <= 3) ? parts : [whole];
}

const WORDS: readonly string[] =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS: readonly string[] = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Of digits or of English words up to ninety-nine. */
export function toNumber(text: string): number | undefined {
  if (/^\d{1,3}$/u.test(text)) return Number(text);
  const [first = '', second = ''] = text.toLowerCase().split(/[ -]/u);
  const small = WORDS.indexOf(first);
  if (small >= 0) return second === '' ? small : undefined;
  const tens = TENS.indexOf(first);
  if (tens < 0) return undefined;
  const ones = second === '' ? 0 : WORDS.indexOf(second);
  return ones < 0 || ones > 9 ? undefined : (tens + 2) * 10 + ones;
}

const DATE = new RegExp(
  `^(?:the )?(?:(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<month>${MONTHS})|(?<month2>${MONTHS}) (?:the )?(?<day2>\\d{1,2})(?:st|nd|rd|th)?)(?:,? (?<year>\\d{4}))?$`,
  'iu',
);

/** Day and month of a date in words, as "3 May". */
export function toDayAndMonth(text: string): string | undefined {
  const groups = DATE.exec(text)?.groups;
  if (groups === undefined) return undefined;
  const day = Number(groups['day'] ?? groups['day2']);
  const month = (groups['month'] ?? groups['month2'] ?? '').toLowerCase();
  if (day < 1 || day > 31) return undefined;
  return `${day} ${month.charAt(0).toUpperCase()}${month.slice(1)}`;
}
