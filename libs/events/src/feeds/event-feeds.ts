import { Injectable } from '@nestjs/common';
import { eventIdOf } from '../log/event-position';
import type { ParleyEvent } from '../log/parley-event';
import { EventTail } from '../tail/event-tail';
import type { Feed, FeedListener, ReplayGap } from './feed';
import { BEGINNING, parsePosition, positionBefore, positionText } from './feed-position';
import type { FeedScope } from './feed-scope';
import { LiveFeed } from './live-feed';
import { Replay } from './replay';

/** Rows of one read of the table; an event may be as long as an answer. */
const PAGE = 200;

export interface FeedPage {
  readonly events: readonly ParleyEvent[];
  /** Where the next page begins; what was asked for where there is nothing new, null at the very start. */
  readonly nextAfter: string | null;
  readonly gap: ReplayGap | null;
}

/** The events of a session, a user, an account or all, as they happen and as they are kept. */
@Injectable()
export class EventFeeds {
  constructor(
    private readonly tail: EventTail,
    private readonly replay: Replay,
  ) {}

  /**
   * Hands out what was missed after `after`, an event's id or a page's end (nothing without it), then what
   * happens.
   * @returns when what was missed has been handed out and the feed is live.
   * @throws InvalidInputError for an `after` that is neither, UnavailableError while the database is away,
   *   and what the listener's `ready` throws.
   */
  async follow(scope: FeedScope, listener: FeedListener, after?: string): Promise<Feed> {
    const start = after === undefined ? undefined : parsePosition(after, scope);
    const feed = new LiveFeed(scope, listener, start);
    const close = () => {
      feed.close();
      this.tail.leave(feed);
    };
    try {
      // What is long past is read first, so that little has to be kept back while the rest is.
      if (after !== undefined) await this.catchUp(feed, after);
      const settledBelow = await this.tail.join(feed);
      if (after !== undefined) await this.catchUp(feed, after);
      feed.goLive();
      return { close, startsAfter: after ?? positionText(positionBefore(settledBelow)) };
    } catch (error) {
      close();
      throw error;
    }
  }

  /** Reads the log, oldest first. @throws InvalidInputError as `follow`. */
  async read(
    scope: FeedScope,
    { after, limit }: { readonly after?: string | undefined; readonly limit: number },
  ): Promise<FeedPage> {
    let position = after === undefined ? BEGINNING : parsePosition(after, scope);
    const events: ParleyEvent[] = [];
    let hasGap = false;
    let isEnd = false;
    while (!isEnd && events.length < limit) {
      const page = await this.replay.page(scope, position, Math.min(PAGE, limit - events.length));
      events.push(...page.events.map(({ event }) => event));
      hasGap ||= page.hasGap;
      ({ position, isEnd } = page);
    }
    const requestedId = hasGap ? after : undefined;
    return {
      events,
      nextAfter: events.length === 0 && !hasGap ? (after ?? null) : positionText(position),
      gap:
        requestedId === undefined
          ? null
          : { requestedId, oldestEventId: events[0]?.eventId ?? null },
    };
  }

  private async catchUp(feed: LiveFeed, requestedId: string): Promise<void> {
    let isEnd = false;
    while (!isEnd && feed.position !== undefined && !feed.isClosed) {
      const page = await this.replay.page(feed.scope, feed.position, PAGE);
      const [oldest] = page.events;
      if (page.hasGap) feed.tellGap(requestedId, oldest === undefined ? null : eventIdOf(oldest));
      await feed.catchUp(page.events, page.position);
      ({ isEnd } = page);
    }
  }
}
