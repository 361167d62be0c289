import type { ParleyError } from '../parley.error';
import type { Connection } from './connection';
import { EventFeed, type FeedFrame } from './event-feed';
import type { ChatResponseFrame, Frame, WelcomeFrame } from './frames';
import type { SocketOptions, SocketSurroundings } from './socket-options';
import { StayingConnection } from './staying-connection';

/**
 * A session's socket that stays: cut off, it comes back after a while, joins the same session and takes up
 * the events after the last one it got.
 */
export class ParleySocket {
  private readonly stay: StayingConnection;
  private connection: Connection | undefined;
  private feed: EventFeed | undefined;

  constructor(
    surroundings: SocketSurroundings,
    private readonly options: SocketOptions = {},
  ) {
    this.stay = new StayingConnection(surroundings, options, {
      opened: (connection) => {
        this.connection = connection;
        this.feed?.attach(connection);
      },
      told: (frame) => this.feed?.take(frame),
      ended: (error) => this.feed?.finish(error),
    });
  }

  /** What the server said when the socket was opened. @throws ParleyError where it may not be opened. */
  async opened(): Promise<WelcomeFrame> {
    return (await this.stay.connected()).welcome;
  }

  /**
   * Says something and waits for the answer.
   * @throws ParleyError where the server refuses, or the connection ends first: the message may then have
   *   been stored, which the session's messages tell.
   */
  async chat(message: string): Promise<ChatResponseFrame> {
    return (await this.ask({ type: 'chat', message })) as Frame & ChatResponseFrame;
  }

  /** Controls the user's music, such as `{ action: 'pause' }`. @returns the player's status. */
  musicControl(command: Readonly<Record<string, unknown>>): Promise<Frame> {
    return this.ask({ ...command, type: 'music_control' });
  }

  async ping(): Promise<void> {
    await this.ask({ type: 'ping' });
  }

  /** Events from now on (or after `lastEventId`), for one reader; ends with `close`, fails where access ends. */
  events(): AsyncIterableIterator<FeedFrame> {
    this.feed ??= this.startFeed();
    return this.feed.events;
  }

  close(): void {
    this.stay.close();
  }

  private startFeed(): EventFeed {
    const feed = new EventFeed(this.options, (error) => this.stay.close(error));
    if (this.connection !== undefined) feed.attach(this.connection);
    this.stay.connected().catch((error: unknown) => feed.finish(error as ParleyError));
    return feed;
  }

  private async ask(question: Frame): Promise<Frame> {
    return (await this.stay.connected()).connection.ask(question);
  }
}
