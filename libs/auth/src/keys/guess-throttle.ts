import { Injectable } from '@nestjs/common';
import { RateStore } from '@parley/cache';
import { RateLimitedError } from '@parley/common';
import { addressBlock } from '../address-block';
import type { Client } from '../credentials/credentials';
import { Gate } from '../gate';

/** Wrong keys that one address may try in a minute. */
const LIMIT = { points: 20, windowMs: 60_000 };
/** Checks of one address that run at once; more could all pass before the first wrong one counts. */
const AT_ONCE = 4;
const MAX_WAITING = 200;

/** Keeps an address from trying one key after another. Keys known to be right never come here. */
@Injectable()
export class GuessThrottle {
  private readonly gates = new Map<string, Gate>();

  constructor(private readonly rates: RateStore) {}

  /** @throws RateLimitedError instead of trying, where the address was wrong too often. */
  async guard<T>({ address }: Client, attempt: () => Promise<T>): Promise<T> {
    const block = addressBlock(address);
    const gate = this.gates.get(block) ?? new Gate(AT_ONCE, MAX_WAITING, () => tooMany(1));
    this.gates.set(block, gate);
    try {
      return await gate.run(async () => {
        await this.refuseIfExhausted(block);
        return attempt();
      });
    } finally {
      if (gate.isIdle) this.gates.delete(block);
    }
  }

  /** Notes a wrong guess. */
  async count({ address }: Client): Promise<void> {
    await this.rates.consume(rateKey(addressBlock(address)), LIMIT);
  }

  private async refuseIfExhausted(block: string): Promise<void> {
    const { count, resetMs } = await this.rates.hits(rateKey(block));
    if (count >= LIMIT.points) throw tooMany(Math.ceil(resetMs / 1000));
  }
}

function rateKey(block: string): string {
  return `auth:guesses:${block}`;
}

function tooMany(retryAfterS: number): RateLimitedError {
  return new RateLimitedError(
    'Too many invalid API keys came from this address. Try again later.',
    retryAfterS,
    { code: 'too_many_invalid_keys' },
  );
}
