import { Logger } from '@nestjs/common';
import { LoggedEvent } from '../log/logged-event';
import type { ParleyEvent } from '../log/parley-event';
import type { Follower } from '../tail/followers';
import type { FeedListener } from './feed';
import { advance, type FeedPosition, isAfter } from './feed-position';
import type { FeedScope } from './feed-scope';

const MAX_BUFFERED = 1_000;
const MAX_BUFFERED_CHARS = 1_000_000;

const logger = new Logger('EventFeeds');

/**
 * One listener's feed. While it catches up, what the tail brings is kept back (bounded); what both the table
 * and the tail have brought is handed out once. From then on the tail alone decides: it brings all, once.
 */
export class LiveFeed implements Follower {
  private held: (LoggedEvent | ParleyEvent)[] | undefined;
  private heldChars = 0;
  private joinedAt = -1;
  private isOpen = true;

  constructor(
    readonly scope: FeedScope,
    private readonly listener: FeedListener,
    /** Where it has to catch up from; nothing where it begins with what happens next. */
    public position: FeedPosition | undefined,
  ) {
    this.held = position === undefined ? undefined : [];
  }

  joined(readNo: number): void {
    if (this.held === undefined) this.joinedAt = readNo;
  }

  take(event: LoggedEvent, readNo: number): void {
    // What was there before it joined, and only settles now, is for those who catch up.
    if (readNo <= this.joinedAt) return;
    if (this.held === undefined) this.handOut(event.event);
    else this.hold(event, event.size);
  }

  hear(event: ParleyEvent): void {
    if (this.held === undefined) this.handOut(event);
    // Its id says that all before it has been handed out, so it has to wait.
    else this.hold(event, 0);
  }

  lose(): void {
    if (!this.isOpen) return;
    this.close();
    this.listener.onLost();
  }

  /** Hands out what was missed, up to `position`, as fast as the listener can take it. */
  async catchUp(events: readonly LoggedEvent[], position: FeedPosition): Promise<void> {
    this.position = position;
    for (const event of events) {
      this.handOut(event.event);
      const full = this.listener.ready?.();
      if (full !== undefined) await full;
    }
  }

  tellGap(requestedId: string, oldestEventId: string | null): void {
    if (this.isOpen) this.listener.onGap({ requestedId, oldestEventId });
  }

  /** Ends catching up. */
  goLive(): void {
    const held = this.held ?? [];
    this.held = undefined;
    for (const item of held) {
      if (!(item instanceof LoggedEvent)) this.handOut(item);
      else if (this.position === undefined || isAfter(this.position, item, this.scope)) {
        this.position &&= advance(this.position, item, this.scope);
        this.handOut(item.event);
      }
    }
  }

  get isClosed(): boolean {
    return !this.isOpen;
  }

  close(): void {
    this.isOpen = false;
    this.held = [];
  }

  private hold(item: LoggedEvent | ParleyEvent, chars: number): void {
    this.held?.push(item);
    this.heldChars += chars;
    const count = this.held?.length ?? 0;
    if (count > MAX_BUFFERED || this.heldChars > MAX_BUFFERED_CHARS) this.lose();
  }

  private handOut(event: ParleyEvent): void {
    if (!this.isOpen) return;
    try {
      this.listener.onEvent(event);
    } catch (error) {
      logger.error('A listener for events failed', error);
    }
  }
}
