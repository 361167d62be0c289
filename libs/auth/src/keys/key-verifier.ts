import { hash, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '@parley/common';
import { Config } from '@parley/config';
import { Pulse } from '@parley/database';
import { OPERATOR } from '../built-in-account';
import type { Client } from '../credentials/credentials';
import type { Principal } from '../principal';
import { EstablishedKeys, type Finding } from './established-keys';
import { databaseSilent, deadKey, invalidKey, standingOf } from './key-standing';
import { KeyUsage } from './key-usage';

/**
 * Tells who holds a key. The operator's key is compared here and now; every other key needs a database that
 * answered lately, because only then would a revocation have been noticed.
 */
@Injectable()
export class KeyVerifier {
  private readonly operatorDigest: Buffer | undefined;

  constructor(
    { access }: Config,
    private readonly pulse: Pulse,
    private readonly established: EstablishedKeys,
    private readonly usage: KeyUsage,
    private readonly clock: Clock,
  ) {
    this.operatorDigest =
      access.operatorKey === undefined ? undefined : digestOf(access.operatorKey);
  }

  /**
   * @throws UnauthenticatedError for a key that is unknown, revoked or expired; RateLimitedError after too
   *   many unknown ones; UnavailableError while the database is silent.
   */
  async verify(text: string, client: Client): Promise<Principal> {
    const digest = digestOf(text);
    if (this.operatorDigest !== undefined && timingSafeEqual(digest, this.operatorDigest)) {
      return OPERATOR;
    }
    this.requireFreshness();
    const id = digest.toString('base64');
    return this.admit(
      this.established.peek(id) ?? (await this.established.establish({ id, text, client })),
    );
  }

  /** @throws UnavailableError where changes of keys might go unnoticed. */
  requireFreshness(): void {
    if (!this.pulse.isFresh()) throw databaseSilent();
  }

  private admit({ key }: Finding): Principal {
    if (key === undefined) throw invalidKey();
    const needsClock = key.expiresAt !== null || key.revokedAt !== null;
    const standing = needsClock ? standingOf(key, this.clock.now().getTime()) : 'valid';
    if (standing !== 'valid') throw deadKey(standing);
    this.usage.note(key.id);
    return key.principal;
  }
}

function digestOf(text: string): Buffer {
  return hash('sha256', text, 'buffer');
}
