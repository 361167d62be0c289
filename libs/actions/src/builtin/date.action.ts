import { findDay, type Slots } from '@parley/ai';
import { InvalidInputError } from '@parley/common';
import { z } from 'zod';
import { Action, type ActionResult } from '../action';
import type { ActionContext } from '../action-context';
import { ProvidesAction } from '../provides-action.decorator';
import { daysBetween, sayDay, sayDays, spokenDate } from './say-day';
import { dateIn, placeOf, placeSchema } from './time-zone';

const MAX_CHARS = 100;
const schema = placeSchema.extend({
  when: z
    .string()
    .max(MAX_CHARS)
    .optional()
    .describe(
      'Another day than today that was asked about, as the user said it: "next Friday", "Christmas", "3 May", "a week from tomorrow".',
    ),
  since: z
    .string()
    .max(MAX_CHARS)
    .optional()
    .describe('Where days are counted between two days: the first, as the user said it.'),
  unit: z.enum(['weeks']).optional().describe('Set where the user counts in weeks.'),
  tense: z.enum(['past']).optional().describe('Set where the day is over: "what day was 3 May".'),
});
type Arguments = z.infer<typeof schema>;

/** The date and weekday of any day that can be told without doubt, and how far away it is. */
@ProvidesAction()
export class DateAction extends Action<Arguments> {
  readonly name = 'get_date';
  readonly description =
    'Tells the date and weekday of today or another day and how many days away it is, in a city or in the time zone of the user.';
  readonly schema = schema;
  readonly scope = 'chat';
  readonly effect = 'read';
  override readonly intents = {
    date: ({ place, when, since, unit, tense }: Slots) => ({ place, when, since, unit, tense }),
  };

  async run(args: Arguments, { now, timeZone }: ActionContext): Promise<ActionResult> {
    const { zone, where } = placeOf(args, timeZone);
    const timestamp = now.toISOString();
    const { when } = args;
    if (when === undefined) {
      const date = dateIn(zone, now);
      return { say: `${where} it is ${date}.`, data: { time_zone: zone, date, timestamp } };
    }
    const moment = { now, timeZone: zone, isPast: args.tense === 'past' };
    const [today, day, from] = await Promise.all([
      findDay('today', moment),
      dayOf(when, moment),
      args.since === undefined ? undefined : dayOf(args.since, moment),
    ]);
    const start = from ?? today ?? day;
    const say =
      from === undefined
        ? sayDay(when, day, start, args.unit)
        : `From ${spokenDate(from)} to ${spokenDate(day)} it is ${sayDays(Math.abs(daysBetween(from, day)), args.unit)}.`;
    const data = { time_zone: zone, date: spokenDate(day), day, days: daysBetween(start, day) };
    return { say, data: { ...data, timestamp } };
  }
}

/** @throws InvalidInputError for what names no day, or leaves open which. */
async function dayOf(said: string, moment: Parameters<typeof findDay>[1]): Promise<string> {
  const day = await findDay(said, moment);
  if (day === undefined) throw new InvalidInputError(`I cannot tell which day “${said}” is.`);
  return day;
}
