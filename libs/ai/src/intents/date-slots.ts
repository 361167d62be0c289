import type { Slots, Utterance } from '../ports/intent-detector';
import { offsetMinutes } from './days/moment';
import { spokenToWritten } from './spoken-times';

const DAY_MS = 86_400_000;

/** The day and the time of day that a text names, seen from `now` in the person's time zone; British order. */
export async function dateSlots({ text, now, timeZone }: Utterance): Promise<Slots> {
  // Loaded by the first question about a date: most conversations have none.
  const { en } = await import('chrono-node');
  const spoken = spokenToWritten(text);
  const reference = { instant: now, timezone: offsetMinutes({ now, timeZone }) };
  const [found] = en.GB.parse(spoken.text, reference, { forwardDate: true });
  if (found === undefined) return {};
  const { start } = found;
  const day = Date.UTC(
    start.get('year') ?? 0,
    (start.get('month') ?? 1) - 1,
    start.get('day') ?? 1,
  );
  const hasDay = start.isCertain('day') || start.isCertain('weekday');
  const hour = start.isCertain('hour') ? start.get('hour') : null;
  return {
    when: found.text,
    ...(hasDay
      ? { date: new Date(day + spoken.extraDays * DAY_MS).toISOString().slice(0, 10) }
      : {}),
    ...(hour === null ? {} : { time: `${twoDigits(hour)}:${twoDigits(start.get('minute') ?? 0)}` }),
  };
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
