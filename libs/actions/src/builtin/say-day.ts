import { dateIn } from './time-zone';

const DAY_MS = 86_400_000;
const WEEK = 7;
const WEEKDAY = /^(?:on |this )?(?:mon|tues|wednes|thurs|fri|satur|sun)day$/iu;
/** What is written with a capital wherever it stands. */
const NAMES =
  /(?<![\p{L}'])(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december|christmas|xmas|easter|new year|halloween|hallowe'en|valentine|boxing|saint|st|patrick|good|ash|palm|maundy|whit|eve|day(?=$)|pancake|shrove|guy|fawkes|burns|armistice|bastille|independence)(?!\p{L})/giu;
const PLAIN =
  /^(?:the |a |in |on )?(?:day|week|fortnight|today|tomorrow|yesterday|\p{L}+ (?:day|week)s?|\d+ (?:day|week|month))/iu;

/** `2026-12-25` as one says it: `Friday, 25 December 2026`. */
export function spokenDate(day: string): string {
  return dateIn('UTC', new Date(day));
}

export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

/** "Christmas is Friday, 25 December 2026, in 27 days." */
export function sayDay(named: string, day: string, today: string, unit?: 'weeks'): string {
  const days = daysBetween(today, day);
  // "Tuesday is Tuesday" tells nothing.
  const subject = WEEKDAY.test(named.trim()) ? 'That' : capitalised(named);
  if (days === 0) {
    return subject === 'Today'
      ? `Today is ${spokenDate(day)}.`
      : `${subject} is today, ${spokenDate(day)}.`;
  }
  const span = sayDays(Math.abs(days), unit);
  const isPlain = Math.abs(days) === 1 && unit === undefined;
  const distance = isPlain ? '' : days > 0 ? `, in ${span}` : `, ${span} ago`;
  return `${subject} ${days < 0 ? 'was' : 'is'} ${spokenDate(day)}${distance}.`;
}

/** "27 days", or "3 weeks and 6 days". */
export function sayDays(days: number, unit?: 'weeks'): string {
  if (unit === undefined || days < WEEK) return counted(days, 'day');
  const rest = days % WEEK;
  const weeks = counted((days - rest) / WEEK, 'week');
  return rest === 0 ? weeks : `${weeks} and ${counted(rest, 'day')}`;
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

function capitalised(named: string): string {
  const text = named
    .trim()
    .replace(
      PLAIN.test(named) ? /$^/u : NAMES,
      (name) => name.charAt(0).toUpperCase() + name.slice(1),
    );
  return text.charAt(0).toUpperCase() + text.slice(1);
}
