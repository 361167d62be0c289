import { createHash } from 'node:crypto';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { Principal } from '@parley/auth';
import { CancelledError } from '@parley/common';
import { type ClaimRequest, IdempotencyKeys } from '@parley/idempotency';
import type { Response } from 'express';
import type { AdmittedRequest } from './admitted-request';
import { RouteRules } from './route-rules';

/** Holds the client's `Idempotency-Key` before limits are looked at, because a replay costs nothing. */
@Injectable()
export class IdempotencyGuard implements CanActivate {
  constructor(
    private readonly rules: RouteRules,
    private readonly keys: IdempotencyKeys,
  ) {}

  canActivate(context: ExecutionContext): boolean | Promise<boolean> {
    if (context.getType() !== 'http' || !this.rules.of(context).isIdempotent) return true;
    const request = context.switchToHttp().getRequest<AdmittedRequest>();
    const key = request.headers['idempotency-key'];
    if (key === undefined) return true;
    const signal = leaving(context.switchToHttp().getResponse<Response>());
    return this.hold(request, key.toString(), signal);
  }

  private async hold(request: AdmittedRequest, key: string, signal: AbortSignal): Promise<true> {
    const { principal, bodyHash } = request;
    if (principal === undefined) throw new Error('A public route cannot be idempotent');
    if (bodyHash === undefined)
      throw new Error('The route reads its own body and has to claim the key itself');
    const wanted: ClaimRequest = {
      accountId: principal.accountId,
      route: placeOf(request, principal),
      key,
      bodyHash: fingerprint(bodyHash, request.originalUrl),
    };
    request.claim = await this.keys.acquire(wanted, signal);
    return true;
  }
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
  return createHash('sha256').update(bodyHash).update(url).digest();
}

function leaving(response: Response): AbortSignal {
  const controller = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) controller.abort(new CancelledError());
  });
  return controller.signal;
}
