import type { ParleyEvent } from '../log/parley-event';

/** What was asked for is no longer kept in full. */
export interface ReplayGap {
  readonly requestedId: string;
  /** The oldest event after the asked one that is still there. */
  readonly oldestEventId: string | null;
}

export interface FeedListener {
  onEvent(event: ParleyEvent): void;
  /** Before the events that follow the gap. */
  onGap(gap: ReplayGap): void;
  /** The feed could not keep up and has ended itself; whoever wants to go on follows again after the last event. */
  onLost(): void;
  /** Awaited after each event that was missed, where it returns something, so that a slow reader is not flooded. */
  ready?(): Promise<unknown> | undefined;
}

export interface Feed {
  /** What to go on after where nothing has been handed out yet. */
  readonly startsAfter: string;
  /** Nothing is handed out after it returns. */
  close(): void;
}
