import type { LoggedEvent } from '../log/logged-event';
import { advance, type FeedPosition } from './feed-position';
import type { FeedScope } from './feed-scope';
import { mergeByCause } from './merge-by-cause';
import type { ReplayRows } from './replay.repository';

/** The next events of a feed, in its order. */
export interface ReplayPage {
  readonly events: readonly LoggedEvent[];
  /** After the last of them. */
  readonly position: FeedPosition;
  /** Whether that was all there is. */
  readonly isEnd: boolean;
}

/** Makes a page of what was read at `position` with this `limit`. */
export function toReplayPage(
  rows: ReplayRows,
  from: FeedPosition,
  { scope, limit }: { readonly scope: FeedScope; readonly limit: number },
): ReplayPage {
  const { ofSession, others } = rows;
  // What comes after the last row of a list that was cut is not known.
  const cuts = [ofSession, others]
    .filter((list) => list.length === limit)
    .map((list) => list.at(-1));
  const events: LoggedEvent[] = [];
  let position = from;
  for (const { event } of mergeByCause(ofSession, others)) {
    events.push(event);
    position = advance(position, event, scope);
    if (cuts.includes(event) || events.length === limit) break;
  }
  const isEnd = cuts.length === 0 && events.length === ofSession.length + others.length;
  return { events, position, isEnd };
}
