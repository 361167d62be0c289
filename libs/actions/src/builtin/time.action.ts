import type { Slots } from '@parley/ai';
import { Action, type ActionResult } from '../action';
import type { ActionContext } from '../action-context';
import { ProvidesAction } from '../provides-action.decorator';
import { dateIn, type PlaceArguments, placeOf, placeSchema, timeIn } from './time-zone';

@ProvidesAction()
export class TimeAction extends Action<PlaceArguments> {
  readonly name = 'get_time';
  readonly description =
    'Tells the current time and date, in a city or in the time zone of the user.';
  override readonly ability = 'tell you the time and the date, here or in another city';
  readonly schema = placeSchema;
  readonly scope = 'chat';
  readonly effect = 'read';
  override readonly intents = { time: ({ place }: Slots) => ({ place }) };

  async run(args: PlaceArguments, { now, timeZone }: ActionContext): Promise<ActionResult> {
    const { zone, where } = placeOf(args, timeZone);
    return {
      say: `${where} it is ${timeIn(zone, now)} on ${dateIn(zone, now)}.`,
      data: { time_zone: zone, time: timeIn(zone, now), timestamp: now.toISOString() },
    };
  }
}
