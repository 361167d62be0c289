import { findDay, spokenDateSlots } from '@parley/ai';
import type { ExtractedFact } from './extracted-fact';

/** When and where something was said. */
export interface Moment {
  readonly now: Date;
  /** IANA. */
  readonly timeZone: string;
}

/** How the attribute of an appointment begins; its value is the day, and where it was said the time. */
export const APPOINTMENT = 'appointment:';

const TIME_OF_DAY = /,? (?:at|from|around|about|by) .+$/iu;

/** Gives what is planned its day. An appointment without a day to come is left out, a trip is one all the same. */
export async function resolveDates(
  facts: readonly ExtractedFact[],
  moment: Moment,
): Promise<readonly ExtractedFact[]> {
  const resolved: ExtractedFact[] = [];
  for (const { when, ...fact } of facts) {
    const day = when === undefined ? undefined : await dayOf(when, moment);
    if (day !== undefined) resolved.push(dated(fact, day));
    else if (!isAppointment(fact)) resolved.push(fact);
  }
  return resolved;
}

/** What can be known without a calendar. */
export function withoutDates(facts: readonly ExtractedFact[]): readonly ExtractedFact[] {
  return facts.filter((fact) => !isAppointment(fact)).map(({ when: _, ...fact }) => fact);
}

interface PlannedDay {
  /** `2026-11-30` */
  readonly date: string;
  /** `10:00`, where it was said. */
  readonly time: string | undefined;
}

function dated(fact: ExtractedFact, { date, time }: PlannedDay): ExtractedFact {
  const content = `${fact.content} on ${spokenDate(date)}${time === undefined ? '' : ` at ${time}`}`;
  if (!isAppointment(fact)) return { ...fact, content };
  return { ...fact, content, value: time === undefined ? date : `${date}t${time}` };
}

async function dayOf(when: string, moment: Moment): Promise<PlannedDay | undefined> {
  const slots = await spokenDateSlots({ text: when, ...moment });
  const date = slots.date ?? (await findDay(when.replace(TIME_OF_DAY, ''), moment));
  const today = await findDay('today', moment);
  if (date === undefined || today === undefined || date < today) return undefined;
  return { date, time: slots.time };
}

function isAppointment({ attribute }: ExtractedFact): boolean {
  return attribute.startsWith(APPOINTMENT);
}

/** `Monday, 30 November 2026`, from its parts: the punctuation differs between versions of Node. */
export function spokenDate(day: string): string {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', dateStyle: 'full' });
  const parts = new Map(
    format.formatToParts(new Date(day)).map(({ type, value }) => [type, value]),
  );
  return `${parts.get('weekday')}, ${parts.get('day')} ${parts.get('month')} ${parts.get('year')}`;
}
