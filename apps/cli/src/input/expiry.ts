import { InvalidInputError } from '@parley/common';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
const UNIT_MS: Readonly<Record<string, number>> = {
  m: MINUTE_MS,
  h: HOUR_MS,
  d: DAY_MS,
  w: 7 * DAY_MS,
};

const DURATION = /^(\d{1,6})([mhdw])$/;
const TIME = /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2}))?$/;

/**
 * The moment that `30d`, `12h`, `2027-01-31` (its first second in UTC) or `2027-01-31T18:00:00Z` means.
 * @throws InvalidInputError for anything else. Whether it lies ahead is for whoever makes the key to check.
 */
export function parseExpiry(text: string, now: Date): Date {
  const [, amount, unit = ''] = DURATION.exec(text) ?? [];
  const unitMs = UNIT_MS[unit];
  if (amount !== undefined && unitMs !== undefined) {
    return new Date(now.getTime() + Number(amount) * unitMs);
  }
  const [, day] = TIME.exec(text) ?? [];
  const date = new Date(day === undefined ? NaN : text);
  if (Number.isNaN(date.getTime()) || !isCalendarDay(day)) throw malformed();
  return date;
}

/** JavaScript takes 30 February for 2 March. */
function isCalendarDay(day = ''): boolean {
  const date = new Date(day);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

function malformed(): InvalidInputError {
  return new InvalidInputError(
    '--expires must be a time from now such as 30d, 12h or 90m, or a date such as 2027-01-31 or 2027-01-31T18:00:00Z.',
  );
}
