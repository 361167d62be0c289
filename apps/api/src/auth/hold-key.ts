import { hash } from 'node:crypto';
import type { Principal } from '@parley/auth';
import { CancelledError } from '@parley/common';
import type { IdempotencyKeys } from '@parley/idempotency';
import type { Response } from 'express';
import type { AdmittedRequest } from './admitted-request';

/**
 * Holds the request's `Idempotency-Key`, where it has one, for what its body asks for.
 * @throws what `IdempotencyKeys.acquire` throws.
 */
export async function holdKey(
  keys: IdempotencyKeys,
  request: AdmittedRequest,
  response: Response,
): Promise<void> {
  const key = request.headers['idempotency-key'];
  const { principal, bodyHash } = request;
  if (key === undefined) return;
  if (principal === undefined) throw new Error('A public route cannot be idempotent');
  if (bodyHash === undefined) throw new Error('Nobody has read the body yet');
  const claim = await keys.acquire(
    {
      accountId: principal.accountId,
      route: placeOf(request, principal),
      key: key.toString(),
      bodyHash: fingerprint(bodyHash, request.originalUrl),
    },
    leaving(response),
  );
  request.claim = claim;
  // With its handler, not with the response: a client that leaves must not free a key whose work goes on.
  request.handlerEnd = { done: () => keys.settle(claim), failed: () => keys.release(claim) };
}

/** The route's template; for a key that speaks for one user with that user, who may not be shown another's answer. */
function placeOf(request: AdmittedRequest, { pinnedUserId }: Principal): string {
  const route: unknown = request.route;
  const hasPath = typeof route === 'object' && route !== null && 'path' in route;
  const template = `${request.method} ${hasPath ? String(route.path) : request.path}`;
  return pinnedUserId === undefined ? template : `${template} as ${pinnedUserId}`;
}

/** Parameters in the path and the query are part of what is asked for. */
function fingerprint(bodyHash: Buffer, url: string): Buffer {
  return hash('sha256', Buffer.concat([bodyHash, Buffer.from(url)]), 'buffer');
}

function leaving(response: Response): AbortSignal {
  const controller = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) controller.abort(new CancelledError());
  });
  return controller.signal;
}
