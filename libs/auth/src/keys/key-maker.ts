import { Injectable } from '@nestjs/common';
import { ConflictError } from '@parley/common';
import { Config } from '@parley/config';
import type { ApiKeyEntity } from './api-key.entity';
import { ApiKeysRepository } from './api-keys.repository';
import { CustomKeyHash } from './custom-key-hash';
import { KeyLookup } from './key-lookup';
import { customKeyText, makeKeyText } from './key-text';
import { RandomKeyHash } from './random-key-hash';

/** Living chosen keys that may begin alike: each costs a slow hash when one of them is first seen. */
const MAX_CUSTOM_WITH_PREFIX = 8;

/** A key's text, which is never stored, and what is stored of it. */
export type MadeKey = Pick<ApiKeyEntity, 'prefix' | 'algorithm' | 'hash' | 'salt'> & {
  readonly text: string;
};

/** Makes the texts of keys and their hashes. */
@Injectable()
export class KeyMaker {
  constructor(
    private readonly keys: ApiKeysRepository,
    private readonly lookup: KeyLookup,
    private readonly randomHash: RandomKeyHash,
    private readonly customHash: CustomKeyHash,
    private readonly config: Config,
  ) {}

  async random(): Promise<MadeKey> {
    const made = makeKeyText();
    return {
      ...made,
      algorithm: 'hmac-sha256',
      hash: await this.randomHash.of(made.text),
      salt: null,
    };
  }

  /** @throws InvalidInputError for a text that is too weak, ConflictError for one that is taken. */
  async custom(text: string): Promise<MadeKey> {
    const chosen = customKeyText(text);
    if ((await this.keys.countCustom(chosen.prefix)) >= MAX_CUSTOM_WITH_PREFIX) {
      throw new ConflictError(
        `${MAX_CUSTOM_WITH_PREFIX} keys begin with "${chosen.prefix}" already. Choose one that begins differently, or let one be made.`,
        { code: 'too_many_alike' },
      );
    }
    const isOperators = text === this.config.access.operatorKey;
    if (isOperators || (await this.lookup.find(text)) !== undefined) {
      throw new ConflictError('This key is in use already. Choose another.', { code: 'key_taken' });
    }
    return { ...chosen, algorithm: 'scrypt', ...(await this.customHash.make(text)) };
  }
}
