import type { IncomingMessage } from 'node:http';
import type { HandlerEnd } from './handler-end';

interface EdgeFields {
  /** Also sent as `X-Request-Id`; the key to every log line about the request. */
  requestId: string;
  /** SHA-256 of the body's bytes; present exactly when the client sent an `Idempotency-Key`. */
  bodyHash?: Buffer;
  /** Whether the application got to see it. */
  isAdmitted?: boolean;
  /** Whoever holds something for the request's handler, until it has ended. */
  handlerEnd?: HandlerEnd | undefined;
}

/** A request on its way from the socket to the application. */
export interface EdgeRequest extends IncomingMessage, EdgeFields {
  /** The parsed JSON object; absent without a body, and where the route reads the body itself. */
  body?: Readonly<Record<string, unknown>>;
}

declare global {
  // Express merges its request type through this namespace; there is no other way to extend it.
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace Express {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type
    interface Request extends EdgeFields {}
  }
}

/** The path without the query string, undecoded. */
export function pathOf(url: string | undefined): string {
  const text = url ?? '/';
  const query = text.indexOf('?');
  return query === -1 ? text : text.slice(0, query);
}

export function isHealthPath(path: string): boolean {
  return path === '/health' || path.startsWith('/health/');
}
