import { zoneOf } from '@parley/ai';
import { InvalidInputError } from '@parley/common';
import { z } from 'zod';

/** Where a question about the clock is meant; both words are optional. */
export const placeSchema = z.strictObject({
  place: z
    .string()
    .max(100)
    .optional()
    .describe(
      "City, country or IANA time zone that was asked about; leave out for the user's own.",
    ),
});
export type PlaceArguments = z.infer<typeof placeSchema>;

export interface Place {
  readonly zone: string;
  /** `In Tokyo`, `In UTC`. */
  readonly where: string;
}

/** @throws InvalidInputError for a place whose time nobody here knows. */
export function placeOf({ place }: PlaceArguments, ownZone: string): Place {
  if (place === undefined) return { zone: ownZone, where: `In ${ownZone}` };
  const zone = zoneOf(place);
  if (zone === undefined) throw new InvalidInputError(`I do not know what time it is in ${place}.`);
  const named = place
    .replaceAll('_', ' ')
    .replace(/(?<![\p{L}'])\p{L}/gu, (letter) => letter.toUpperCase());
  return { zone, where: `In ${named}` };
}

export function timeIn(timeZone: string, now: Date): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone, timeStyle: 'short' }).format(now);
}

/** `Saturday, 21 November 2026`, from its parts: the punctuation differs between versions of Node. */
export function dateIn(timeZone: string, now: Date): string {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'full' });
  const parts = new Map(format.formatToParts(now).map(({ type, value }) => [type, value]));
  return `${parts.get('weekday')}, ${parts.get('day')} ${parts.get('month')} ${parts.get('year')}`;
}
