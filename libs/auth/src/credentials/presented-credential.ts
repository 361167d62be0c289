import { UnauthenticatedError } from '@parley/common';
import type { Credentials } from './credentials';

export interface PresentedCredential {
  readonly type: 'key' | 'ticket';
  readonly text: string;
}

const BEARER = /^bearer +(\S+)$/i;
const KEY_PARAMETERS = ['api_key', 'token'];

/**
 * The one credential of a request, whichever way it came; nothing where it has none. An empty one counts as none.
 * @throws UnauthenticatedError for an `Authorization` that is not Bearer, and for two that differ.
 */
export function presentedCredential(credentials: Credentials): PresentedCredential | undefined {
  const bearer = bearerOf(credentials.authorization);
  const header = credentials.apiKeyHeader || undefined;
  const query = credentials.isHandshake ? credentials.query : undefined;
  if (query === undefined) {
    if (bearer !== undefined && header !== undefined && bearer !== header) throw contradiction();
    const text = bearer ?? header;
    return text === undefined ? undefined : { type: 'key', text };
  }
  return theOnly(keysOf(bearer, header, query), present(query.getAll('ticket')));
}

function bearerOf(authorization: string | undefined): string | undefined {
  if (!authorization) return undefined;
  const key = BEARER.exec(authorization)?.[1];
  if (key !== undefined) return key;
  throw new UnauthenticatedError(
    'The Authorization header must be "Bearer KEY"; a key can be sent as X-API-Key too.',
    { code: 'malformed_authorization' },
  );
}

function keysOf(
  bearer: string | undefined,
  header: string | undefined,
  query: URLSearchParams,
): ReadonlySet<string> {
  const inQuery = KEY_PARAMETERS.flatMap((name) => query.getAll(name));
  return present([bearer, header, ...inQuery]);
}

function present(texts: readonly (string | undefined)[]): ReadonlySet<string> {
  return new Set(texts.filter((text) => text !== undefined && text !== '')) as Set<string>;
}

function theOnly(
  keys: ReadonlySet<string>,
  tickets: ReadonlySet<string>,
): PresentedCredential | undefined {
  if (keys.size + tickets.size > 1) throw contradiction();
  const [key] = keys;
  if (key !== undefined) return { type: 'key', text: key };
  const [ticket] = tickets;
  return ticket === undefined ? undefined : { type: 'ticket', text: ticket };
}

function contradiction(): UnauthenticatedError {
  return new UnauthenticatedError('The request carries two different credentials. Send one.', {
    code: 'two_credentials',
  });
}
