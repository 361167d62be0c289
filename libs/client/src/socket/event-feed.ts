import { ParleyError } from '../parley.error';
import type { Connection } from './connection';
import { EventQueue } from './event-queue';
import type { EventFrame, Frame, GapFrame } from './frames';
import type { SocketOptions } from './socket-options';

/** Events that wait for their reader; beyond it the server is asked to send no more until they are read. */
const MOST_WAITING = 1_000;

/** An event, or word that some are missing between the last one and the next. */
export type FeedFrame = EventFrame | GapFrame;

/**
 * What one reader reads over all connections. Each connection is asked for what came after the last event,
 * so that the reader sees each once and in order.
 */
export class EventFeed {
  private readonly queue = new EventQueue<FeedFrame>(() => this.resume());
  private connection: Connection | undefined;
  private isPaused = false;
  private lastEventId: string | undefined;

  constructor(
    private readonly options: SocketOptions,
    /** The server refuses the subscription, and would the next time. */
    private readonly onRefusal: (error: ParleyError) => void,
  ) {
    this.lastEventId = options.lastEventId;
  }

  get events(): AsyncIterableIterator<FeedFrame> {
    return this.queue;
  }

  attach(connection: Connection): void {
    this.connection = connection;
    if (!this.isPaused) this.subscribe(connection);
  }

  take(frame: Frame): void {
    const told = frame as Frame & FeedFrame;
    if (told.type === 'event') this.lastEventId = told.event_id;
    this.queue.push(told);
    if (this.queue.length >= MOST_WAITING) this.pause();
  }

  finish(error?: ParleyError): void {
    this.queue.finish(error);
  }

  private subscribe(connection: Connection): void {
    const { events = ['*'], scope } = this.options;
    const question = {
      type: 'subscribe',
      events,
      ...(scope === undefined ? {} : { scope }),
      ...(this.lastEventId === undefined ? {} : { last_event_id: this.lastEventId }),
    };
    connection.ask(question).then(
      (answer) => this.noteStart(answer),
      (error: unknown) => {
        // A lost connection has a status; the next one is asked again.
        if (error instanceof ParleyError && error.status === undefined) this.onRefusal(error);
      },
    );
  }

  /** Where the feed begins, so that nothing is lost that happens before the first event arrives. */
  private noteStart({ last_event_id: id }: Frame): void {
    if (typeof id === 'string') this.lastEventId ??= id;
  }

  private pause(): void {
    if (this.isPaused) return;
    this.isPaused = true;
    const { events = ['*'] } = this.options;
    this.connection?.ask({ type: 'unsubscribe', events }).catch(() => {});
  }

  private resume(): void {
    if (!this.isPaused) return;
    this.isPaused = false;
    if (this.connection !== undefined) this.subscribe(this.connection);
  }
}
