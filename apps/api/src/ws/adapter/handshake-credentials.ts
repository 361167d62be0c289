import type { IncomingMessage } from 'node:http';
import type { Credentials } from '@parley/auth';
import { authorizationOf } from '../../auth/request-credentials';

/** What a handshake says about its caller; browsers can say it in the query alone. */
export function handshakeCredentials(
  request: IncomingMessage,
  query: URLSearchParams,
  address: string,
): Credentials {
  const apiKeyHeader = request.headers['x-api-key'];
  return {
    authorization: authorizationOf(request),
    apiKeyHeader: Array.isArray(apiKeyHeader) ? apiKeyHeader.join(', ') : apiKeyHeader,
    query,
    isHandshake: true,
    address,
  };
}

/** The client's address: its own, or what the one proxy that is trusted saw. */
export function addressOf(request: IncomingMessage, trustProxy: boolean): string {
  const own = request.socket.remoteAddress ?? '';
  if (!trustProxy) return own;
  // Whatever stands further left was written by the client.
  const forwarded = request.headers['x-forwarded-for']?.toString().split(',').at(-1)?.trim();
  return forwarded || own;
}
