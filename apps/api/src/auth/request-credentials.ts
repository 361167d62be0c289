import type { IncomingMessage } from 'node:http';
import type { Credentials } from '@parley/auth';
import type { Request } from 'express';

const AUTHORIZATION = 'authorization';

/** What an HTTP request says about its caller. The query string is left out: it ends up in logs. */
export function requestCredentials(request: Request): Credentials {
  const apiKeyHeader = request.headers['x-api-key'];
  return {
    authorization: authorizationOf(request),
    // Node joins several into one text with a comma and a space, which is no key.
    apiKeyHeader: Array.isArray(apiKeyHeader) ? apiKeyHeader.join(', ') : apiKeyHeader,
    isHandshake: false,
    // Only a key that is not known yet needs it.
    get address() {
      return request.ip ?? '';
    },
  };
}

/** Node keeps the first of several `Authorization` headers in silence; differing ones are joined here, which is no key either. */
export function authorizationOf({ headers, rawHeaders }: IncomingMessage): string | undefined {
  const first = headers.authorization;
  if (first === undefined) return undefined;
  for (let at = 0; at + 1 < rawHeaders.length; at += 2) {
    const name = rawHeaders[at] ?? '';
    const isOther = rawHeaders[at + 1] !== first;
    if (isOther && name.length === AUTHORIZATION.length && name.toLowerCase() === AUTHORIZATION) {
      return `${first}, ${rawHeaders[at + 1]}`;
    }
  }
  return first;
}
