import { Injectable } from '@nestjs/common';
import { Pulse } from '@parley/database';
import { LRUCache } from 'lru-cache';
import type { Client } from '../credentials/credentials';
import type { Principal } from '../principal';
import type { ApiKeyEntity } from './api-key.entity';
import { ApiKeysRepository } from './api-keys.repository';
import { GuessThrottle } from './guess-throttle';
import { KeyLookup } from './key-lookup';
import { principalOf } from './key-principal';

const MAX_KNOWN = 10_000;
const MAX_UNKNOWN = 10_000;

type KnownKey = Pick<ApiKeyEntity, 'id' | 'accountId' | 'expiresAt' | 'revokedAt'> & {
  readonly principal: Principal;
};

/** What was found out about a text: whose key it is, or that it is nobody's. */
export interface Finding {
  readonly key: KnownKey | undefined;
  /** The state of all keys that this was read in, or in an older one. */
  readonly epoch: unknown;
}

interface Presented {
  /** Digest of the text; the text itself is not kept. */
  readonly id: string;
  readonly text: string;
  readonly client: Client;
}

/**
 * Remembers which texts are which keys, so that a request costs microseconds. A finding holds while no key
 * of the installation changes (the pulse's epoch). After a change the row is read again by its id: that a
 * text belongs to a row can never change, so a slow hash is computed once.
 *
 * The epoch is taken before the database is asked. A change that falls in between then differs from it, and
 * the finding is not trusted.
 */
@Injectable()
export class EstablishedKeys {
  // Two lists, so that no flood of wrong keys can push out the right ones.
  private readonly known = new LRUCache<string, Finding>({ max: MAX_KNOWN });
  private readonly unknown = new LRUCache<string, Finding>({ max: MAX_UNKNOWN });
  private readonly underway = new Map<string, Promise<Finding>>();

  constructor(
    private readonly pulse: Pulse,
    private readonly lookup: KeyLookup,
    private readonly keys: ApiKeysRepository,
    private readonly throttle: GuessThrottle,
  ) {}

  /** What is known without asking, as of the present epoch. */
  peek(id: string): Finding | undefined {
    const finding = this.known.get(id) ?? this.unknown.get(id);
    return finding?.epoch === this.epoch ? finding : undefined;
  }

  /** @throws RateLimitedError where the address has guessed too often; whatever the database throws. */
  async establish(presented: Presented): Promise<Finding> {
    const finding = await this.ask(presented);
    return finding.epoch === this.epoch ? finding : this.establish(presented);
  }

  private ask(presented: Presented): Promise<Finding> {
    const earlier = this.known.get(presented.id)?.key;
    if (earlier !== undefined) {
      return this.share(presented.id, () => this.keys.find(earlier));
    }
    return this.throttle.guard(presented.client, () =>
      this.share(presented.id, () => this.search(presented)),
    );
  }

  private async search({ text, client }: Presented): Promise<ApiKeyEntity | undefined> {
    const key = await this.lookup.find(text);
    if (key === undefined) await this.throttle.count(client);
    return key;
  }

  /** Callers with the same text wait for one answer. */
  private async share(id: string, read: () => Promise<ApiKeyEntity | undefined>): Promise<Finding> {
    const present = this.peek(id) ?? this.underway.get(id);
    if (present !== undefined) return present;
    const underway = this.remember(id, read).finally(() => this.underway.delete(id));
    this.underway.set(id, underway);
    return underway;
  }

  private async remember(
    id: string,
    read: () => Promise<ApiKeyEntity | undefined>,
  ): Promise<Finding> {
    const epoch = this.epoch;
    const row = await read();
    const finding = { epoch, key: row === undefined ? undefined : knownKey(row) };
    const [into, from] =
      row === undefined ? [this.unknown, this.known] : [this.known, this.unknown];
    from.delete(id);
    into.set(id, finding);
    return finding;
  }

  private get epoch(): unknown {
    return this.pulse.latest?.authEpoch;
  }
}

function knownKey(row: ApiKeyEntity): KnownKey {
  const { id, accountId, expiresAt, revokedAt } = row;
  return { id, accountId, expiresAt, revokedAt, principal: principalOf(row) };
}
