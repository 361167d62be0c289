import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Principal } from '@parley/auth';
import { type IdempotencyClaim, IdempotencyKeys } from '@parley/idempotency';
import { CallerLimits } from '../../auth/caller-limits';
import type { LimitClassName } from '../../auth/limit-class.decorator';
import { FailureEvents } from '../../events/failure-events';
import type { ClientSocket } from '../socket/client-socket';
import type { Seat } from './seat';
import { Seats } from './seats';

const ENDPOINT = '/ws';

/** What a client wants to have done. */
export interface Command {
  readonly type: string;
  /** Comes back in the answer; says nothing of what is wanted. */
  readonly id?: string | undefined;
  readonly idempotency_key?: string | undefined;
}

/** Carries out a command under the claim on its key, where it has one. */
type Work<T> = (seat: Seat, claim: IdempotencyClaim | undefined) => Promise<T>;

/**
 * Carries out what a socket asks for as the same request over REST: once under one `idempotency_key`, a replay
 * costs nothing, everything else counts against the limits, and a failure of ours is told to the session.
 */
@Injectable()
export class SocketCommands {
  constructor(
    private readonly seats: Seats,
    private readonly keys: IdempotencyKeys,
    private readonly limits: CallerLimits,
    private readonly failures: FailureEvents,
  ) {}

  /** @throws ConflictError where the key stands for something else, RateLimitedError, and what the work throws. */
  async carryOut<T>(
    client: ClientSocket,
    caller: Principal,
    { message, cost }: { readonly message: Command; readonly cost: LimitClassName },
    work: Work<T>,
  ): Promise<T> {
    const seat = this.seats.of(client);
    const claim = await this.claim(client, caller, seat, message);
    const payer = { principal: caller, address: client.address };
    try {
      if (claim?.isReplay !== true) await this.limits.charge(payer, cost);
      const result = await this.failures.watch(seat, ENDPOINT, () => work(seat, claim));
      if (claim !== undefined) this.keys.settle(claim);
      return result;
    } catch (error) {
      if (claim !== undefined) await this.keys.release(claim);
      throw error;
    }
  }

  private async claim(
    client: ClientSocket,
    { accountId, pinnedUserId }: Principal,
    { sessionId, userId }: Seat,
    { id: _, idempotency_key: key, ...wanted }: Command,
  ): Promise<IdempotencyClaim | undefined> {
    if (key === undefined) return undefined;
    const place = `${ENDPOINT} ${wanted.type}`;
    const route = pinnedUserId === undefined ? place : `${place} as ${pinnedUserId}`;
    const asked = JSON.stringify([sessionId, userId, Object.entries(wanted).sort(byName)]);
    const bodyHash = createHash('sha256').update(asked).digest();
    return this.keys.acquire({ accountId, route, key, bodyHash }, client.signal);
  }
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}
