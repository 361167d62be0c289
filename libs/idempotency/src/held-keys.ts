import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Pulse } from '@parley/database';
import type { ClaimOutcome } from './claim-outcome';
import type { ClaimRequest, IdempotencyClaim } from './idempotency-claim';
import { IdempotencyRepository } from './idempotency.repository';

export type KeyName = Pick<IdempotencyClaim, 'accountId' | 'route' | 'key'>;

const MAX_UNSETTLED = 10_000;

/**
 * The keys that this instance holds in the database, and those that it may hold although nobody works on
 * them, because the database went away before it could answer or be told. Left alone these would refuse the
 * client's retry for a day; they are released with the first pulse after the database is back.
 */
@Injectable()
export class HeldKeys implements OnModuleInit {
  /** How many requests hold each key or are asking for it. */
  private readonly holders = new Map<string, number>();
  private readonly unsettled = new Map<string, KeyName>();
  private readonly settling = new Map<string, Promise<void>>();

  constructor(
    private readonly pulse: Pulse,
    private readonly repository: IdempotencyRepository,
  ) {}

  onModuleInit(): void {
    this.pulse.onPulse(() => this.settleAll());
  }

  /** Asks once for a key, which is then held if the outcome is `claimed`. */
  async claim(request: ClaimRequest): Promise<ClaimOutcome> {
    // A release that came after the new claim would take it away.
    await this.settle(request);
    const name = nameOf(request);
    this.holders.set(name, (this.holders.get(name) ?? 0) + 1);
    try {
      const found = await this.repository.claim(request);
      if (found.outcome !== 'claimed') this.leave(name);
      return found;
    } catch (error) {
      this.leave(name);
      this.doubt(request);
      throw error;
    }
  }

  /** The work on a held key is done, and the key refers to its result. */
  keep(key: KeyName): void {
    this.leave(nameOf(key));
  }

  /** Gives a held key back, now or when the database can be reached again. */
  async release(key: KeyName): Promise<void> {
    this.leave(nameOf(key));
    try {
      await this.repository.release(key);
    } catch (error) {
      this.doubt(key);
      throw error;
    }
  }

  private leave(name: string): void {
    const others = (this.holders.get(name) ?? 0) - 1;
    if (others > 0) this.holders.set(name, others);
    else this.holders.delete(name);
  }

  private doubt(key: KeyName): void {
    const { accountId, route, key: text } = key;
    const name = nameOf(key);
    if (this.holders.has(name) || this.unsettled.size >= MAX_UNSETTLED) return;
    this.unsettled.set(name, { accountId, route, key: text });
  }

  private async settleAll(): Promise<void> {
    for (const key of [...this.unsettled.values()]) await this.settle(key);
  }

  private async settle(key: KeyName): Promise<void> {
    const name = nameOf(key);
    if (!this.unsettled.has(name)) return;
    const underway = this.settling.get(name) ?? this.giveBack(name, key);
    this.settling.set(name, underway);
    await underway;
  }

  private async giveBack(name: string, key: KeyName): Promise<void> {
    try {
      await this.repository.release(key);
      this.unsettled.delete(name);
    } finally {
      this.settling.delete(name);
    }
  }
}

function nameOf({ accountId, route, key }: KeyName): string {
  return [accountId, route, key].join(' ');
}
