import type { ParsedComponents } from 'chrono-node';
import { type Moment, offsetMinutes, todayMs } from './moment';
import { namedDay } from './named-days';

export interface DayQuestion extends Moment {
  /** A day that is over is meant: "what day was 3 May?" */
  readonly isPast?: boolean | undefined;
}

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
const NUMBERS = 'a one two three four five six seven eight nine ten eleven twelve'.split(' ');
const UNIT_DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, fortnight: 14 };
const COUNT = `(?<count>an?|${NUMBERS.slice(1).join('|')}|\\d{1,4})`;
const SHIFTED = new RegExp(
  `^(?:in )?${COUNT} (?<unit>day|week|fortnight)s?(?:'s)?(?:'? time| (?<way>from|after|before|ago|on)(?: (?<base>.+))?)?$`,
  'u',
);
const NEXT_TO = /^day (?<way>after|before) (?<base>.+)$/u;
/** "Friday week", "today week" and "this day next week" are the day and seven more. */
const WEEK_LATER = /^(?:(?<base>\p{L}+) week|(?<same>this day) next week)$/u;
const ORDINAL = /^(?<day>\d{1,2})(?:st|nd|rd|th)(?: of (?<month>this|next|last) month)?$/u;
const IN_YEAR =
  /^(?:(?<way>next|last|this|the coming) )?(?<name>.+?)(?: (?:in )?(?<year>\d{4}| this year| next year))?$/u;
/** Whole weeks, months and years are no days. */
const NO_DAY =
  /^(?:the )?(?:next|this|last|coming|a|the)? ?(?:week|month|year|weekend|quarter)s?$/u;
/** May stand around what names a day. */
const AROUND = /\b(?:the|on|of|this|coming|upcoming|it|is|a|day|date|and)\b|[\s,.?!]+/gu;

/**
 * The day that an expression names ("next Friday", "Christmas", "a week before 3 May"), as `2026-12-25`, in British
 * order. Undefined unless every word of it is understood: a wrong day is worse than none.
 */
export async function findDay(said: string, question: DayQuestion): Promise<string | undefined> {
  const ms = await dayMs(normal(said), question);
  return ms === undefined ? undefined : new Date(ms).toISOString().slice(0, 10);
}

function normal(said: string): string {
  const text = said.toLowerCase().replace(/[’‘`]/gu, "'").replace(/\s+/gu, ' ').trim();
  return text.replace(/[.?!,]+$/u, '').replace(/^(?:(?:on|the|of|for|coming|upcoming) )+/u, '');
}

async function dayMs(text: string, question: DayQuestion): Promise<number | undefined> {
  if (text === 'today' || text === 'now') return todayMs(question);
  if (text === '' || NO_DAY.test(text)) return undefined;
  const shift = [SHIFTED, NEXT_TO, WEEK_LATER].map((each) => each.exec(text)?.groups).find(Boolean);
  if (shift !== undefined) return shifted(shift, question);
  return ordinalMs(text, question) ?? namedMs(text, question) ?? byParser(text, question);
}

async function shifted(
  { count = '1', unit, way, base }: Record<string, string | undefined>,
  question: DayQuestion,
): Promise<number | undefined> {
  const from = base === undefined ? todayMs(question) : await dayMs(normal(base), question);
  const number = NUMBERS.indexOf(count.replace(/^an$/u, 'a'));
  const days =
    (UNIT_DAYS[unit ?? (way === undefined ? 'week' : 'day')] ?? 1) *
    (number < 0 ? Number(count) : Math.max(1, number));
  if (from === undefined) return undefined;
  return from + (way === 'before' || way === 'ago' ? -days : days) * DAY_MS;
}

/** "The 14th" is the next one, or the last where a past day is meant. */
function ordinalMs(text: string, question: DayQuestion): number | undefined {
  const { day, month } = ORDINAL.exec(text)?.groups ?? {};
  if (day === undefined) return undefined;
  const today = new Date(todayMs(question));
  const of = (months: number) =>
    Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + months, Number(day));
  const months = [-1, 0, 1].map((each) =>
    new Date(of(each)).getUTCDate() === Number(day) ? of(each) : undefined,
  );
  if (month !== undefined) return months[['last', 'this', 'next'].indexOf(month)];
  return nearest(months, question);
}

function namedMs(text: string, question: DayQuestion): number | undefined {
  const { way, name = '', year } = IN_YEAR.exec(text)?.groups ?? {};
  const inYear = namedDay(name);
  if (inYear === undefined) return undefined;
  const thisYear = new Date(todayMs(question)).getUTCFullYear();
  if (year !== undefined) {
    const given = { ' this year': thisYear, ' next year': thisYear + 1 }[year] ?? Number(year);
    return inYear(given);
  }
  const isPast = way === 'last' || (question.isPast === true && way === undefined);
  const years = [thisYear - 1, thisYear, thisYear + 1];
  return nearest(years.map(inYear), { ...question, isPast });
}

/** Of days in their order the first that is still to come, or the last that is over. */
function nearest(days: readonly (number | undefined)[], question: DayQuestion): number | undefined {
  const today = todayMs(question);
  return question.isPast === true
    ? days.findLast((day) => day !== undefined && day < today)
    : days.find((day) => day !== undefined && day >= today);
}

async function byParser(text: string, question: DayQuestion): Promise<number | undefined> {
  const isPast = question.isPast === true || /^last\b|\bago\b/u.test(text);
  const start = await parsed(text, question, isPast);
  if (start === undefined || !namesDay(start, text)) return undefined;
  const [year = 0, month = 1, date = 1] = PARTS.map((part) => start.get(part) ?? undefined);
  const day = Date.UTC(year, month - 1, date);
  const isOpen = isPast && !start.isCertain('year') && day >= todayMs(question);
  if (!isOpen) return day;
  return start.isCertain('weekday') ? day - 7 * DAY_MS : yearBefore(day);
}

const PARTS = ['year', 'month', 'day'] as const;

/** What the whole text says to a parser of dates; nothing where it understands a part only. */
async function parsed(
  text: string,
  question: DayQuestion,
  isPast: boolean,
): Promise<ParsedComponents | undefined> {
  // Loaded by the first question about a date: most conversations have none.
  const { en } = await import('chrono-node');
  const timezone = offsetMinutes(question);
  // The first moment of the day there: later in it, its own date would count as over.
  const reference = { instant: new Date(todayMs(question) - timezone * MINUTE_MS), timezone };
  const [found, another] = en.GB.parse(text, reference, { forwardDate: !isPast });
  if (found === undefined || another !== undefined || Boolean(found.end)) return undefined;
  return text.replace(found.text, '').replace(AROUND, '') === '' ? found.start : undefined;
}

function namesDay(start: ParsedComponents, text: string): boolean {
  return start.isCertain('day') || start.isCertain('weekday') || /\bmonths?$|\byears?$/u.test(text);
}

function yearBefore(day: number): number {
  const date = new Date(day);
  return date.setUTCFullYear(date.getUTCFullYear() - 1);
}
