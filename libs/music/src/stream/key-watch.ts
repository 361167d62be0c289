import { Injectable } from '@nestjs/common';
import { ApiKeys, type KeyRecord } from '@parley/auth';
import { Clock, NotFoundError, UnavailableError } from '@parley/common';
import { Pulse } from '@parley/database';
import { LRUCache } from 'lru-cache';

interface Finding {
  /** Until when, in ms since 1970; before now where it may not. */
  readonly untilMs: number;
  /** The state of all keys that this was read in. */
  readonly epoch: unknown;
}

interface KeyName {
  readonly accountId: string;
  readonly keyId: string;
}

const MAX_KNOWN = 10_000;

/**
 * Whether the key behind a stream link is still alive and may hear music. Asked for every range of a song, so
 * a finding is kept while no key of the installation changes, which the pulse says.
 */
@Injectable()
export class KeyWatch {
  private readonly known = new LRUCache<string, Finding>({ max: MAX_KNOWN });

  constructor(
    private readonly pulse: Pulse,
    private readonly keys: ApiKeys,
    private readonly clock: Clock,
  ) {}

  /** @throws UnavailableError while the database is silent: nobody can say. */
  async mayHear(name: KeyName): Promise<boolean> {
    if (!this.pulse.isFresh()) throw silent();
    const epoch = this.pulse.latest?.authEpoch;
    const known = this.known.get(name.keyId);
    const isCurrent = known !== undefined && known.epoch === epoch;
    const untilMs = isCurrent ? known.untilMs : await this.ask(name);
    if (!isCurrent) this.known.set(name.keyId, { untilMs, epoch });
    return untilMs > this.clock.now().getTime();
  }

  private async ask({ accountId, keyId }: KeyName): Promise<number> {
    const records = await this.keys.list(accountId).catch(noKeysOfNobody);
    const key = records.find(({ id }) => id === keyId);
    const mayHear = key?.scopes.some((scope) => scope === 'music' || scope === 'music:read');
    if (key?.standing !== 'valid' || !mayHear) return 0;
    return key.expiresAt?.getTime() ?? Infinity;
  }
}

/** The account may have been deleted since. */
function noKeysOfNobody(error: unknown): readonly KeyRecord[] {
  if (error instanceof NotFoundError) return [];
  throw error;
}

function silent(): UnavailableError {
  return new UnavailableError('Links cannot be checked while the database does not answer.', {
    code: 'database_unavailable',
    retryAfterS: 1,
  });
}
