import type { BackoffRange } from './backoff';
import type { WebSocketLike } from './web-socket-like';

export interface SocketOptions {
  /** The end user; the server's default user where it is left out. */
  readonly userId?: string;
  /** The conversation to join; left out: a new one, kept over reconnections. */
  readonly sessionId?: string;
  readonly clientType?: string;
  /** Names of events, such as `MESSAGE_RECEIVED`; all where it is left out. */
  readonly events?: readonly string[];
  /** Whose events: of the session (and its user as a whole), the user, the account, or everybody. */
  readonly scope?: 'session' | 'user' | 'account' | 'all';
  /** Goes on after this event: what was missed since comes first. */
  readonly lastEventId?: string;
  readonly backoff?: BackoffRange;
}

/** What the socket takes from its surroundings, so that tests own time and chance. */
export interface SocketSurroundings {
  /** Opens a socket with these parameters and whatever says who is calling. */
  readonly dial: (query: Readonly<Record<string, string>>) => Promise<WebSocketLike>;
  readonly later: (work: () => void, ms: number) => () => void;
  readonly random: () => number;
}

export const BACKOFF: BackoffRange = { firstMs: 500, mostMs: 30_000 };
