import type { Principal } from '@parley/auth';
import type { FeedListener, ParleyEvent, ReplayGap } from '@parley/events';
import type { Response } from 'express';
import { sseEvent } from '../http/sse/sse-event';
import { SseWriter } from '../http/sse/sse-writer';
import { mayHear } from './event-access';
import type { EventLines } from './event-lines';
import { toReplayGap } from './event.mapper';

/** What may wait for a client that reads too slowly before it is cut off; it comes back for the rest. */
const MAX_UNREAD_BYTES = 1_000_000;
const OPENING = 'retry: 3000\n\n';

/** One client that reads a feed as server-sent events. */
export class EventStream implements FeedListener {
  /** With the rights that its key has now. */
  caller: Principal;
  private readonly writer: SseWriter;
  private full: Promise<unknown> | undefined;

  constructor(
    caller: Principal,
    private readonly response: Response,
    private readonly signal: AbortSignal,
    private readonly lines: EventLines,
  ) {
    this.caller = caller;
    this.writer = new SseWriter(response);
  }

  get isOpen(): boolean {
    return this.response.headersSent;
  }

  /** Says that the stream is open; what is wrong has to be said before, with a status. */
  open(): void {
    this.writer.open(OPENING);
  }

  onEvent(event: ParleyEvent): void {
    if (mayHear(this.caller, event)) this.write(this.lines.of(event));
  }

  onGap(gap: ReplayGap): void {
    this.write(sseEvent({ data: toReplayGap(gap) }));
  }

  /** The client comes back, and goes on where it was. */
  onLost(): void {
    this.close();
  }

  ready(): Promise<unknown> | undefined {
    return this.response.writableNeedDrain ? this.full : undefined;
  }

  close(): void {
    this.writer.close();
  }

  private write(text: string): void {
    if (this.response.writableEnded) return;
    this.open();
    // While the feed is live nobody waits, so that more comes while the buffer is full.
    if (this.response.writableNeedDrain) this.response.write(text);
    else this.full = this.writer.write(text, this.signal);
    // Whoever does wait hears of a client that leaves.
    this.full?.catch(() => undefined);
    if (this.response.writableLength > MAX_UNREAD_BYTES) this.response.destroy();
  }
}
