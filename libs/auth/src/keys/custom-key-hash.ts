import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { RateLimitedError } from '@parley/common';
import { Gate } from '../gate';

/** OWASP's parameters for scrypt with 32 MB: about 0.2 s of one core, off the event loop. */
const COST = { N: 2 ** 15, r: 8, p: 3, maxmem: 64 * 1024 * 1024 };
const HASH_BYTES = 32;
const SALT_BYTES = 16;
/** Half of libuv's threads: files and names must not wait for somebody's guesses. */
const AT_ONCE = 2;
const MAX_WAITING = 100;

export interface SaltedHash {
  readonly hash: Buffer;
  readonly salt: Buffer;
}

/** Slow hashes of keys that people chose: a thief of the table has to pay for every guess. */
@Injectable()
export class CustomKeyHash {
  private readonly gate = new Gate(AT_ONCE, MAX_WAITING, () => {
    return new RateLimitedError('Too many keys are being checked at once.', 1);
  });

  async make(text: string): Promise<SaltedHash> {
    const salt = randomBytes(SALT_BYTES);
    return { salt, hash: await this.derive(text, salt) };
  }

  async isOf(text: string, { hash, salt }: SaltedHash): Promise<boolean> {
    return timingSafeEqual(await this.derive(text, salt), hash);
  }

  private derive(text: string, salt: Buffer): Promise<Buffer> {
    return this.gate.run(
      () =>
        new Promise((resolve, reject) => {
          scrypt(text, salt, HASH_BYTES, COST, (error, hash) => {
            if (error === null) resolve(hash);
            else reject(error);
          });
        }),
    );
  }
}
