import { timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { ApiKeyEntity } from './api-key.entity';
import { ApiKeysRepository } from './api-keys.repository';
import { CustomKeyHash } from './custom-key-hash';
import { canBeKey, customPrefix } from './key-text';
import { RandomKeyHash } from './random-key-hash';

/** Finds the row of a key by its text, uncached: one query, and a slow hash for each chosen key that begins alike. */
@Injectable()
export class KeyLookup {
  constructor(
    private readonly keys: ApiKeysRepository,
    private readonly randomHash: RandomKeyHash,
    private readonly customHash: CustomKeyHash,
  ) {}

  /** The key may be expired, and a random one revoked. */
  async find(text: string): Promise<ApiKeyEntity | undefined> {
    if (!canBeKey(text)) return undefined;
    const hash = await this.randomHash.of(text);
    const candidates = await this.keys.findCandidates(hash, customPrefix(text));
    for (const candidate of candidates) {
      if (await this.isOf(text, hash, candidate)) return candidate;
    }
    return undefined;
  }

  private async isOf(text: string, randomHash: Buffer, key: ApiKeyEntity): Promise<boolean> {
    switch (key.algorithm) {
      case 'hmac-sha256':
        return timingSafeEqual(key.hash, randomHash);
      case 'scrypt':
        return key.salt !== null && this.customHash.isOf(text, { hash: key.hash, salt: key.salt });
    }
  }
}
