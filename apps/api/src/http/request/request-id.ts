import type { Ids } from '@parley/common';

/** What may stand in a header, a log line and a client's own trace without escaping. */
const SANE = /^[\w.:-]{1,128}$/;

/** Keeps the client's own `X-Request-Id` where it is sane, else makes one. */
export function requestIdOf(header: string | readonly string[] | undefined, ids: Ids): string {
  return typeof header === 'string' && SANE.test(header) ? header : ids.uuid();
}
