import { easter } from 'date-easter';

/** Days that have a name and the same date every year: name → month and day. */
const FIXED: readonly (readonly [name: string, month: number, day: number])[] = [
  ["new year'?s?(?: day)?", 1, 1],
  ['(?:epiphany|twelfth night)', 1, 6],
  ['burns night', 1, 25],
  ["valentine'?s?(?: day)?", 2, 14],
  ["(?:st|saint) david'?s day", 3, 1],
  ["international women'?s day", 3, 8],
  ["(?:st|saint) patrick'?s? day", 3, 17],
  ["april fool'?s?'?(?: day)?", 4, 1],
  ["(?:st|saint) george'?s day", 4, 23],
  ['may day', 5, 1],
  ['(?:(?:fourth|4th) of july|independence day)', 7, 4],
  ['bastille day', 7, 14],
  ["hallowe'?en", 10, 31],
  ["all saints'?(?: day)?", 11, 1],
  ['(?:bonfire|guy fawkes)(?: night| day)?', 11, 5],
  ['(?:armistice|remembrance|veterans) day', 11, 11],
  ["(?:st|saint) andrew'?s day", 11, 30],
  ["(?:st|saint) nicholas'?(?: day)?", 12, 6],
  ['(?:christmas|xmas) eve', 12, 24],
  ['(?:christmas|xmas)(?: day)?', 12, 25],
  ["(?:boxing|(?:st|saint) stephen'?s) day", 12, 26],
  ["new year'?s? eve", 12, 31],
];

/** Days before or after Easter Sunday. */
const BY_EASTER: readonly (readonly [name: string, days: number])[] = [
  ['(?:shrove tuesday|pancake (?:day|tuesday)|mardi gras)', -47],
  ['ash wednesday', -46],
  ['palm sunday', -7],
  ['maundy thursday', -3],
  ['good friday', -2],
  ['easter(?: sunday| day)?', 0],
  ['easter monday', 1],
  ['ascension(?: day)?', 39],
  ['(?:pentecost|whit sunday|whitsun)', 49],
  ['whit monday', 50],
];

const DAY_MS = 86_400_000;

/** In milliseconds, at midnight UTC, in a year. */
type InYear = (year: number) => number;

const NAMED: readonly (readonly [pattern: RegExp, inYear: InYear])[] = [
  ...FIXED.map(
    ([name, month, day]) =>
      [whole(name), (year: number) => Date.UTC(year, month - 1, day)] as const,
  ),
  ...BY_EASTER.map(
    ([name, days]) => [whole(name), (year: number) => easterOf(year) + days * DAY_MS] as const,
  ),
];

/** When a named day is in any year, where the name is known. `name` in lower case. */
export function namedDay(name: string): InYear | undefined {
  return NAMED.find(([pattern]) => pattern.test(name))?.[1];
}

function easterOf(year: number): number {
  const { month, day } = easter(year);
  return Date.UTC(year, month - 1, day);
}

function whole(name: string): RegExp {
  return new RegExp(`^${name}$`, 'u');
}
