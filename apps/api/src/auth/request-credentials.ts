import type { IncomingMessage } from 'node:http';
import type { Credentials } from '@parley/auth';
import type { Request } from 'express';

const AUTHORIZATION = 'authorization';

/** What an HTTP request says about its caller. The query string is left out: it ends up in logs. */
export class RequestCredentials implements Credentials {
  readonly authorization: string | undefined;
  readonly apiKeyHeader: string | undefined;
  readonly isHandshake = false;

  constructor(private readonly request: Request) {
    const apiKeyHeader = request.headers['x-api-key'];
    this.authorization = authorizationOf(request);
    // Node joins several into one text with a comma and a space, which is no key.
    this.apiKeyHeader = Array.isArray(apiKeyHeader) ? apiKeyHeader.join(', ') : apiKeyHeader;
  }

  /** Looked up only where it is asked for: Express works it out from the headers of proxies. */
  get address(): string {
    return this.request.ip ?? '';
  }
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
