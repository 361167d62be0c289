import type { Clock } from '@parley/common';
import type { EventFeeds, Feed, FeedScope, ParleyEvent, ReplayGap } from '@parley/events';
import { socketPrincipal } from '../../auth/socket-principal';
import { mayHear } from '../../events/event-access';
import { toReplayGap } from '../../events/event.mapper';
import type { ClientSocket } from '../socket/client-socket';
import type { EventFrames } from './event-frames';
import type { Seat } from './seat';
import { Subscription } from './subscription';

export interface FeedTools {
  readonly feeds: EventFeeds;
  readonly frames: EventFrames;
  readonly clock: Clock;
}

/** What a feed says to the socket, as long as it is not another feed's turn. */
interface Voice {
  isMuted: boolean;
  /** Called before its first word; gets where it begins, once that is known. */
  readonly announce: (startsAfter?: string) => void;
  feed?: Feed;
}

/** Brings one socket the events that it wants: first what it missed, at the pace at which it reads, then what happens. */
export class SocketFeed {
  readonly wanted = new Subscription();
  private voice: Voice | undefined;
  private lastEventId: string | undefined;

  constructor(
    private readonly client: ClientSocket,
    private readonly seat: Seat,
    private readonly tools: FeedTools,
  ) {
    client.onClose(() => this.close());
  }

  get isOpen(): boolean {
    return this.voice !== undefined;
  }

  /**
   * Takes the place of the feed before. With `after`, what came since is sent in order, also what was sent
   * already; without, the feed before goes on until this one has begun.
   * @param announce called before the first event, with the place at which the feed begins.
   * @throws InvalidInputError for an `after` that is no event's id, UnavailableError without a database.
   */
  async open(scope: FeedScope, announce: Voice['announce'], after?: string): Promise<void> {
    const before = this.voice;
    const voice: Voice = { isMuted: false, announce };
    if (after === undefined) this.wanted.rememberSent();
    else this.wanted.forgetSent();
    if (before !== undefined) before.isMuted = after !== undefined;
    try {
      voice.feed = await this.follow(scope, voice, after);
    } catch (error) {
      if (before !== undefined) before.isMuted = false;
      throw error;
    }
    before?.feed?.close();
    this.voice = voice;
    if (!this.client.isOpen) this.close();
    announce(voice.feed.startsAfter);
  }

  close(): void {
    this.voice?.feed?.close();
    this.voice = undefined;
  }

  private follow(scope: FeedScope, voice: Voice, after: string | undefined): Promise<Feed> {
    return this.tools.feeds.follow(
      scope,
      {
        onEvent: (event) => this.deliver(event, voice),
        onGap: (gap) => this.tellGap(gap, voice),
        onLost: () => void this.followAgain(scope),
        ready: () => this.client.untilRoomy(),
      },
      after,
    );
  }

  private async followAgain(scope: FeedScope): Promise<void> {
    try {
      await this.open(scope, () => undefined, this.lastEventId);
    } catch {
      this.client.close(1011, 'Events were lost. Connect again with last_event_id.');
    }
  }

  private deliver(event: ParleyEvent, voice: Voice): void {
    if (voice.isMuted) return;
    this.lastEventId = event.eventId;
    const caller = socketPrincipal(this.client);
    const isWanted = this.wanted.wants(event.type) && !this.isAboutItself(event);
    if (!isWanted || caller === undefined || !mayHear(caller, event)) return;
    if (!this.wanted.take(event.eventId)) return;
    voice.announce();
    this.client.sendText(this.tools.frames.of(event, this.seat.eventFormat));
  }

  private isAboutItself({ data }: ParleyEvent): boolean {
    return data['connection_id'] === this.client.id;
  }

  private tellGap(gap: ReplayGap, voice: Voice): void {
    voice.announce();
    const frame = { timestamp: this.tools.clock.now().toISOString() };
    this.client.send(Object.assign(frame, toReplayGap(gap)));
  }
}
