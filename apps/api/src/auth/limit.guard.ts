import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { AccessMode, addressBlock, type Principal } from '@parley/auth';
import { RateStore, type RateVerdict } from '@parley/cache';
import { RateLimitedError } from '@parley/common';
import { Config, type LimitsConfig } from '@parley/config';
import { IdempotencyKeys } from '@parley/idempotency';
import type { Response } from 'express';
import { isLoopbackAddress } from '../http/origin/loopback';
import type { AdmittedRequest } from './admitted-request';
import type { LimitClassName } from './limit-class.decorator';
import { RouteRules } from './route-rules';

const WINDOW_MS = 60_000;

/**
 * Holds every caller to so many requests a minute: a key to its own limit or to that of the route's class, a
 * caller without a key by address. Limits nobody on the developer's own machine, and no replay.
 */
@Injectable()
export class LimitGuard implements CanActivate {
  private readonly limits: LimitsConfig;

  constructor(
    private readonly rules: RouteRules,
    private readonly rates: RateStore,
    private readonly mode: AccessMode,
    private readonly keys: IdempotencyKeys,
    { limits }: Config,
  ) {
    this.limits = limits;
  }

  canActivate(context: ExecutionContext): boolean | Promise<boolean> {
    if (context.getType() !== 'http') return true;
    const http = context.switchToHttp();
    const request = http.getRequest<AdmittedRequest>();
    const { principal, claim } = request;
    if (principal === undefined || claim?.isReplay || this.isAtHome(principal, request))
      return true;
    const cost = this.rules.of(context).limitClass ?? costOf(request.method);
    return this.consume(request, http.getResponse<Response>(), bucketOf(principal, cost, request));
  }

  private async consume(
    request: AdmittedRequest,
    response: Response,
    bucket: Bucket,
  ): Promise<true> {
    const points = bucket.points ?? this.pointsOf(bucket.cost);
    const verdict = await this.rates.consume(bucket.key, { points, windowMs: WINDOW_MS });
    announce(response, points, verdict);
    if (verdict.isAllowed) return true;
    if (request.claim !== undefined) await this.keys.release(request.claim);
    throw tooMany(secondsOf(verdict));
  }

  private isAtHome(principal: Principal, request: AdmittedRequest): boolean {
    if (!principal.isAnonymous || this.mode.current !== 'open') return false;
    return isLoopbackAddress(request.ip ?? '');
  }

  private pointsOf(cost: LimitClassName): number {
    switch (cost) {
      case 'read':
        return this.limits.readsPerMinute;
      case 'write':
        return this.limits.writesPerMinute;
      case 'model':
        return this.limits.modelsPerMinute;
    }
  }
}

interface Bucket {
  readonly key: string;
  readonly cost: LimitClassName;
  /** The key's own limit, which counts its requests of all classes together. */
  readonly points?: number;
}

function bucketOf(principal: Principal, cost: LimitClassName, request: AdmittedRequest): Bucket {
  const { keyId, requestsPerMinute } = principal;
  if (keyId === null) {
    const who = principal.isOperator ? 'operator' : addressBlock(request.ip ?? '');
    return { cost, key: `limit:${cost}:${who}` };
  }
  return requestsPerMinute === undefined
    ? { cost, key: `limit:${cost}:${keyId}` }
    : { cost, key: `limit:all:${keyId}`, points: requestsPerMinute };
}

function costOf(method: string): LimitClassName {
  return method === 'GET' || method === 'HEAD' ? 'read' : 'write';
}

/** The headers of draft-ietf-httpapi-ratelimit-headers-06; times are in seconds. */
function announce(response: Response, points: number, verdict: RateVerdict): void {
  response.setHeader('RateLimit-Limit', points);
  response.setHeader('RateLimit-Remaining', verdict.remaining);
  response.setHeader('RateLimit-Reset', secondsOf(verdict));
  response.setHeader('RateLimit-Policy', `${points};w=${WINDOW_MS / 1000}`);
}

function secondsOf({ resetMs }: RateVerdict): number {
  return Math.max(1, Math.ceil(resetMs / 1000));
}

function tooMany(retryAfterS: number): RateLimitedError {
  const unit = retryAfterS === 1 ? 'second' : 'seconds';
  return new RateLimitedError(
    `Too many requests. Try again in ${retryAfterS} ${unit}.`,
    retryAfterS,
  );
}
