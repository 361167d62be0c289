import type { Slots } from '@parley/ai';
import { Action, type ActionResult } from '../action';
import type { ActionContext } from '../action-context';
import { ProvidesAction } from '../provides-action.decorator';
import { dateIn, type PlaceArguments, placeOf, placeSchema } from './time-zone';

@ProvidesAction()
export class DateAction extends Action<PlaceArguments> {
  readonly name = 'get_date';
  readonly description =
    'Tells the current date and weekday, in a city or in the time zone of the user.';
  readonly schema = placeSchema;
  readonly scope = 'chat';
  readonly effect = 'read';
  override readonly intents = { date: ({ place }: Slots) => ({ place }) };

  async run(args: PlaceArguments, { now, timeZone }: ActionContext): Promise<ActionResult> {
    const { zone, where } = placeOf(args, timeZone);
    return {
      say: `${where} it is ${dateIn(zone, now)}.`,
      data: { time_zone: zone, date: dateIn(zone, now), timestamp: now.toISOString() },
    };
  }
}
