import { Injectable } from '@nestjs/common';
import { EMBEDDED, ModelRegistry } from '@parley/ai';
import { RateStore, RedisHealth } from '@parley/cache';
import { Database } from '@parley/database';
import type { CacheReport, DatabaseReport, ModelsReport, PartReports } from './health';

const DATABASE_PATIENCE_MS = 1_000;

/** Asks each part how it is; the database with one round trip, the others from memory. */
@Injectable()
export class PartChecks {
  constructor(
    private readonly database: Database,
    private readonly redis: RedisHealth,
    private readonly rates: RateStore,
    private readonly models: ModelRegistry,
  ) {}

  /** Takes at most about a second. Never throws. */
  async run(): Promise<PartReports> {
    return {
      database: await this.checkDatabase(),
      cache: this.checkCache(),
      limitScope: this.rates.scope,
      models: this.checkModels(),
    };
  }

  private async checkDatabase(): Promise<DatabaseReport> {
    const { engine, version } = this.database;
    return { ...(await this.database.check(DATABASE_PATIENCE_MS)), engine, version };
  }

  private checkCache(): CacheReport {
    return this.redis.isConfigured
      ? { engine: 'redis', isConnected: this.redis.isConnected }
      : { engine: 'embedded', isConnected: true };
  }

  private checkModels(): ModelsReport {
    const { aliases, providers } = this.models.list();
    const target = aliases.find(({ name }) => name === 'default')?.resolvesTo ?? EMBEDDED;
    const provider = providers.find(({ name }) => target.startsWith(`${name}:`));
    return { defaultModel: target, isAnswering: provider?.circuit !== 'open' };
  }
}
