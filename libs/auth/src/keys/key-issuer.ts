import { Injectable } from '@nestjs/common';
import { Clock, Ids } from '@parley/common';
import { Config } from '@parley/config';
import { Database } from '@parley/database';
import type { Grant } from '../scope';
import { ApiKeysRepository, type Transaction } from './api-keys.repository';
import { KeyMaker } from './key-maker';
import { type KeyRecord, toKeyRecord } from './key-record';

export interface KeyToIssue {
  readonly accountId: string;
  readonly grants: readonly Grant[];
  /** Absent: a random key. */
  readonly customKey?: string | undefined;
  readonly name?: string | undefined;
  readonly pinnedUserId?: string | undefined;
  readonly requestsPerMinute?: number | undefined;
  readonly expiresAt?: Date | undefined;
}

export interface IssuedKey {
  /** The key itself, which nobody can ever read again. */
  readonly text: string;
  readonly key: KeyRecord;
  /** Whether no key existed before, so that this one closes the server to callers without one. */
  readonly wasOpen: boolean;
}

/** Issues keys, one after another in the whole installation, so that there is one first and no text twice. */
@Injectable()
export class KeyIssuer {
  constructor(
    private readonly database: Database,
    private readonly keys: ApiKeysRepository,
    private readonly maker: KeyMaker,
    private readonly ids: Ids,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  /**
   * @param wanted what to issue; may make the account that it is for, in the same transaction.
   * @throws InvalidInputError or ConflictError for a chosen text that is too weak or taken.
   */
  issue(
    wanted: (transaction: Transaction, wasOpen: boolean) => Promise<KeyToIssue>,
  ): Promise<IssuedKey> {
    return this.database.transaction(async (transaction) => {
      const hasKeys = await this.keys.lock(transaction);
      const wasOpen = !hasKeys && this.config.access.operatorKey === undefined;
      const { customKey, ...rest } = await wanted(transaction, wasOpen);
      const made = await (customKey === undefined
        ? this.maker.random()
        : this.maker.custom(customKey));
      const { text, ...hashed } = made;
      const row = await this.keys.insert(transaction, {
        ...hashed,
        id: this.ids.uuid(),
        accountId: rest.accountId,
        scopes: rest.grants,
        name: rest.name ?? null,
        pinnedUserId: rest.pinnedUserId ?? null,
        requestsPerMinute: rest.requestsPerMinute ?? null,
        expiresAt: rest.expiresAt ?? null,
      });
      return { text, key: toKeyRecord(row, this.clock.now()), wasOpen };
    });
  }
}
