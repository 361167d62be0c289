import { Injectable } from '@nestjs/common';
import { Clock, UnauthenticatedError } from '@parley/common';
import { Pulse } from '@parley/database';
import { LRUCache } from 'lru-cache';
import type { Principal } from '../principal';
import type { ApiKeyEntity } from './api-key.entity';
import { ApiKeysRepository, type KeyPlace } from './api-keys.repository';
import { principalOf } from './key-principal';
import { databaseSilent, deadKey, standingOf } from './key-standing';

const MAX_KNOWN = 10_000;

interface Holder {
  readonly principal: Principal;
  readonly standing: Pick<ApiKeyEntity, 'expiresAt' | 'revokedAt'>;
  /** The state of all keys that this was read in, or in an older one. */
  readonly epoch: unknown;
}

/**
 * Tells what the holder of a key may do now, by the key's id: for a socket, which was let in by the key's
 * text once and stays, and for a signed link that was made for it. Asks the database after a change of keys and not before.
 */
@Injectable()
export class KeyHolders {
  private readonly known = new LRUCache<string, Holder>({ max: MAX_KNOWN });

  constructor(
    private readonly pulse: Pulse,
    private readonly keys: ApiKeysRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws UnauthenticatedError for a key that was revoked, has expired or is gone; UnavailableError
   *   where a change of keys might go unnoticed.
   */
  async find(key: KeyPlace): Promise<Principal> {
    if (!this.pulse.isFresh()) throw databaseSilent();
    const { principal, standing } = this.peek(key) ?? (await this.read(key));
    const verdict = standingOf(standing, this.clock.now().getTime());
    if (verdict !== 'valid') throw deadKey(verdict);
    return principal;
  }

  private peek(key: KeyPlace): Holder | undefined {
    const holder = this.known.get(key.id);
    const isCurrent = holder?.epoch === this.epoch && holder?.principal.accountId === key.accountId;
    return isCurrent ? holder : undefined;
  }

  private async read(key: KeyPlace): Promise<Holder> {
    const { epoch } = this;
    const row = await this.keys.find(key);
    if (row === undefined) throw goneKey();
    const { expiresAt, revokedAt } = row;
    const holder = { epoch, principal: principalOf(row), standing: { expiresAt, revokedAt } };
    this.known.set(key.id, holder);
    return holder;
  }

  private get epoch(): unknown {
    return this.pulse.latest?.authEpoch;
  }
}

function goneKey(): UnauthenticatedError {
  return new UnauthenticatedError('Invalid API key: it no longer exists.', { code: 'key_gone' });
}
