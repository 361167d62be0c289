import { socketPrincipal } from '../../auth/socket-principal';
import type { Clock } from '@parley/common';
import type { EventFeeds, Feed, FeedScope, ParleyEvent, ReplayGap } from '@parley/events';
import type { ClientSocket } from '../socket/client-socket';
import type { EventFrames } from './event-frames';
import { mayHear } from './event-scope';
import type { Seat } from './seat';
import { Subscription } from './subscription';

/** Events read at a time; each is sent when the one before has found room. */
const PAGE = 100;

export interface FeedTools {
  readonly feeds: EventFeeds;
  readonly frames: EventFrames;
  readonly clock: Clock;
}

/** Brings one socket the events that it wants: first what it missed, at the pace at which it reads, then what happens. */
export class SocketFeed {
  readonly wanted = new Subscription();
  private feed: Feed | undefined;
  private lastEventId: string | undefined;

  constructor(
    private readonly client: ClientSocket,
    private readonly seat: Seat,
    private readonly tools: FeedTools,
  ) {
    client.onClose(() => this.close());
  }

  get isOpen(): boolean {
    return this.feed !== undefined;
  }

  /**
   * @param announce called once, before the first event.
   * @throws InvalidInputError for an `after` that is no event's id, UnavailableError without a database.
   */
  async open(scope: FeedScope, announce: () => void, after?: string): Promise<void> {
    if (after === undefined) await this.takeOver(scope, announce);
    else await this.replay(scope, announce, after);
    if (!this.client.isOpen) this.close();
  }

  close(): void {
    this.feed?.close();
    this.feed = undefined;
  }

  /** The new feed follows before the old one ends, so that nothing is lost between them. */
  private async takeOver(scope: FeedScope, announce: () => void): Promise<void> {
    const before = this.feed;
    this.wanted.beginChange();
    try {
      this.feed = await this.follow(scope, undefined);
      before?.close();
    } finally {
      this.wanted.endChange();
    }
    announce();
  }

  private async replay(scope: FeedScope, announce: () => void, after: string): Promise<void> {
    let position = after;
    let page = await this.tools.feeds.read(scope, { after, limit: PAGE });
    this.close();
    announce();
    for (;;) {
      if (page.gap !== null) this.sendGap(page.gap);
      for (const event of page.events) {
        await this.client.untilRoomy();
        this.deliver(event);
      }
      position = page.nextAfter ?? position;
      if (page.events.length < PAGE || !this.client.isOpen) break;
      page = await this.tools.feeds.read(scope, { after: position, limit: PAGE });
    }
    this.feed = await this.follow(scope, position);
  }

  private follow(scope: FeedScope, after: string | undefined): Promise<Feed> {
    return this.tools.feeds.follow(
      scope,
      {
        onEvent: (event) => this.deliver(event),
        onGap: (gap) => this.sendGap(gap),
        onLost: () => void this.followAgain(scope),
        ready: () => this.client.untilRoomy(),
      },
      after,
    );
  }

  private async followAgain(scope: FeedScope): Promise<void> {
    this.close();
    try {
      await this.open(scope, () => undefined, this.lastEventId);
    } catch {
      this.client.close(1011, 'Events were lost. Connect again with last_event_id.');
    }
  }

  private deliver(event: ParleyEvent): void {
    this.lastEventId = event.eventId;
    const caller = socketPrincipal(this.client);
    const isWanted = this.wanted.wants(event.type) && !this.isAboutItself(event);
    if (!isWanted || caller === undefined || !mayHear(caller, event)) return;
    if (!this.wanted.take(event.eventId)) return;
    this.client.sendText(this.tools.frames.of(event, this.seat.eventFormat));
  }

  private isAboutItself({ data }: ParleyEvent): boolean {
    return data['connection_id'] === this.client.id;
  }

  private sendGap({ requestedId, oldestEventId }: ReplayGap): void {
    this.client.send({
      type: 'replay_gap',
      requested_event_id: requestedId,
      oldest_event_id: oldestEventId,
      message: 'Some events after the requested one are no longer kept.',
      timestamp: this.tools.clock.now().toISOString(),
    });
  }
}
