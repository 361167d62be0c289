import { Injectable } from '@nestjs/common';
import { AccessMode, addressBlock, type Principal } from '@parley/auth';
import { RateStore, type RateVerdict } from '@parley/cache';
import { RateLimitedError } from '@parley/common';
import { Config, type LimitsConfig } from '@parley/config';
import { isLoopbackAddress } from '../http/origin/loopback';
import type { LimitClassName } from './limit-class.decorator';

export const WINDOW_MS = 60_000;

/** Who asks, by whatever door. */
export interface LimitedCaller {
  readonly principal: Principal;
  /** Read only where the caller is known by nothing else. */
  readonly address: string;
}

export interface LimitVerdict extends RateVerdict {
  /** Requests that the caller may make in a window. */
  readonly points: number;
}

/**
 * Counts what callers ask, by every door in the same windows: a key against its own limit or that of the
 * class, a caller without a key by address. Limits nobody on the developer's own machine.
 */
@Injectable()
export class CallerLimits {
  private readonly limits: LimitsConfig;

  constructor(
    private readonly rates: RateStore,
    private readonly mode: AccessMode,
    { limits }: Config,
  ) {
    this.limits = limits;
  }

  /** Counts one request, also where it is refused; undefined where no limit holds. */
  async count(caller: LimitedCaller, cost: LimitClassName): Promise<LimitVerdict | undefined> {
    if (this.isAtHome(caller)) return undefined;
    const who = nameOf(caller);
    const { requestsPerMinute } = caller.principal;
    // A key's own limit counts its requests of all classes together.
    const [key, points] =
      requestsPerMinute === undefined
        ? [`limit:${cost}:${who}`, this.pointsOf(cost)]
        : [`limit:all:${who}`, requestsPerMinute];
    const verdict = await this.rates.consume(key, { points, windowMs: WINDOW_MS });
    const { isAllowed, remaining, resetMs } = verdict;
    return { isAllowed, remaining, resetMs, points };
  }

  /** Counts one request. @throws RateLimitedError */
  async charge(caller: LimitedCaller, cost: LimitClassName): Promise<void> {
    const verdict = await this.count(caller, cost);
    if (verdict?.isAllowed === false) throw tooManyRequests(verdict);
  }

  /** What the caller's sockets are counted by; undefined where no limit holds. */
  socketBucketOf(caller: LimitedCaller): string | undefined {
    return this.isAtHome(caller) ? undefined : nameOf(caller);
  }

  private isAtHome(caller: LimitedCaller): boolean {
    if (!caller.principal.isAnonymous || this.mode.current !== 'open') return false;
    return isLoopbackAddress(caller.address);
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

function nameOf(caller: LimitedCaller): string {
  const { keyId, isOperator } = caller.principal;
  return keyId ?? (isOperator ? 'operator' : addressBlock(caller.address));
}

export function secondsOf({ resetMs }: RateVerdict): number {
  return Math.max(1, Math.ceil(resetMs / 1000));
}

export function tooManyRequests(verdict: RateVerdict): RateLimitedError {
  const retryAfterS = secondsOf(verdict);
  const unit = retryAfterS === 1 ? 'second' : 'seconds';
  return new RateLimitedError(
    `Too many requests. Try again in ${retryAfterS} ${unit}.`,
    retryAfterS,
  );
}
