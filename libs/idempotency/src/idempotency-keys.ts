import { Injectable, Logger } from '@nestjs/common';
import { Wakeups } from '@parley/cache';
import {
  CancelledError,
  Clock,
  ConflictError,
  DomainError,
  InvalidInputError,
} from '@parley/common';
import type { ClaimOutcome } from './claim-outcome';
import { HeldKeys, type KeyName } from './held-keys';
import type { ClaimRequest, IdempotencyClaim } from './idempotency-claim';
import { IdempotencyRepository, type Transaction } from './idempotency.repository';

const SYNTAX = /^[\x21-\x7e]{1,255}$/;
/** How long a waiter trusts that it would have been woken; another instance may not be able to. */
const POLL_MS = 250;
const MAX_WAIT_MS = 60_000;
const RETRY_AFTER_S = 5;

/** Sees to it that a request which a client repeats under one key is carried out once. */
@Injectable()
export class IdempotencyKeys {
  private readonly logger = new Logger(IdempotencyKeys.name);

  constructor(
    private readonly held: HeldKeys,
    private readonly repository: IdempotencyRepository,
    private readonly wakeups: Wakeups,
    private readonly clock: Clock,
  ) {}

  /**
   * Holds a key for a request until `settle` or `release`, or gives back what an earlier request with the
   * key made. While that one is running this waits, up to a minute.
   * @throws InvalidInputError for a malformed key; ConflictError where the key stands for another body, or
   *   where the earlier request takes too long; CancelledError once the signal is aborted.
   */
  async acquire(request: ClaimRequest, signal: AbortSignal): Promise<IdempotencyClaim> {
    if (!SYNTAX.test(request.key)) throw malformed();
    const deadlineMs = this.clock.monotonicMs() + MAX_WAIT_MS;
    for (;;) {
      const claim = toClaim(request, await this.held.claim(request));
      if (signal.aborted) throw await this.abandoned(claim, signal);
      if (claim !== undefined) return claim;
      if (this.clock.monotonicMs() >= deadlineMs) throw stillRunning();
      await this.wakeups.wait(topicOf(request), POLL_MS, signal);
    }
  }

  /** Says that the work of a claim is done and has made what the claim refers to. Replays need neither. */
  settle(claim: IdempotencyClaim): void {
    if (claim.ref !== undefined) return;
    this.held.keep(claim);
    this.wakeups.publish(topicOf(claim));
  }

  /** Gives up a claim whose work came to nothing, so that the same key may try again. Never throws. */
  async release(claim: IdempotencyClaim): Promise<void> {
    if (claim.ref !== undefined) return;
    try {
      await this.held.release(claim);
    } catch (error) {
      if (!(error instanceof DomainError)) this.logger.error(error);
    }
    this.wakeups.publish(topicOf(claim));
  }

  /**
   * Makes the claim refer to what its work made, in the transaction that makes it.
   * @throws ConflictError where another instance has taken the key over: the transaction must not commit.
   */
  async attach(transaction: Transaction, claim: IdempotencyClaim, ref: string): Promise<void> {
    if (await this.repository.attach(transaction, claim, ref)) return;
    throw new ConflictError('Another request with this Idempotency-Key took over.', {
      code: 'idempotency_key_lost',
    });
  }

  private async abandoned(
    claim: IdempotencyClaim | undefined,
    signal: AbortSignal,
  ): Promise<CancelledError> {
    if (claim !== undefined) await this.release(claim);
    return new CancelledError(undefined, { cause: signal.reason });
  }
}

/** Nothing while another request holds the key. */
function toClaim(
  { accountId, route, key }: ClaimRequest,
  { outcome, ref }: ClaimOutcome,
): IdempotencyClaim | undefined {
  const held = { accountId, route, key };
  switch (outcome) {
    case 'claimed':
      return { ...held, isReplay: false };
    case 'known':
    case 'retry':
      return { ...held, ref: ref ?? '', isReplay: outcome === 'known' };
    case 'running':
      return undefined;
    case 'mismatch':
      throw new ConflictError('This Idempotency-Key was used with another request.', {
        code: 'idempotency_key_reused',
      });
  }
}

function malformed(): InvalidInputError {
  return new InvalidInputError('Idempotency-Key must be 1 to 255 visible ASCII characters.', {
    code: 'invalid_idempotency_key',
    fields: [{ field: 'Idempotency-Key', message: 'must be 1 to 255 visible ASCII characters' }],
  });
}

function stillRunning(): ConflictError {
  return new ConflictError('The first request with this Idempotency-Key is still running.', {
    code: 'idempotency_key_in_use',
    retryAfterS: RETRY_AFTER_S,
  });
}

function topicOf({ accountId, route, key }: KeyName): string {
  return `idempotency:${accountId}:${route}:${key}`;
}
