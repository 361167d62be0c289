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

/** Gives appointments their day; what names none, or one that is over, is left out. */
export async function resolveDates(
  facts: readonly ExtractedFact[],
  moment: Moment,
): Promise<readonly ExtractedFact[]> {
  const resolved: ExtractedFact[] = [];
  for (const { when, ...fact } of facts) {
    const dated = when === undefined ? fact : await resolve(fact, when, moment);
    if (dated !== undefined) resolved.push(dated);
  }
  return resolved;
}

async function resolve(
  fact: ExtractedFact,
  when: string,
  moment: Moment,
): Promise<ExtractedFact | undefined> {
  const slots = await spokenDateSlots({ text: when, ...moment });
  const date = slots.date ?? (await findDay(when.replace(TIME_OF_DAY, ''), moment));
  const today = await findDay('today', moment);
  if (date === undefined || today === undefined || date < today) return undefined;
  const time = slots.time === undefined ? '' : ` at ${slots.time}`;
  return {
    ...fact,
    value: `${date}${slots.time === undefined ? '' : `t${slots.time}`}`,
    content: `${fact.content} on ${spokenDate(date)}${time}`,
  };
}

/** `Monday, 30 November 2026`, from its parts: the punctuation differs between versions of Node. */
export function spokenDate(day: string): string {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', dateStyle: 'full' });
  const parts = new Map(
    format.formatToParts(new Date(day)).map(({ type, value }) => [type, value]),
  );
  return `${parts.get('weekday')}, ${parts.get('day')} ${parts.get('month')} ${parts.get('year')}`;
}
