import { Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { Clock, Ids } from '@parley/common';
import { Config } from '@parley/config';
import { Cache } from './cache';
import { CACHE_BACKEND, type CacheBackend } from './cache-backend';
import { createCache, createRateStore, createWakeups, openBackend } from './cache.factories';
import { RateStore } from './rate-store';
import { RedisHealth } from './redis-health';
import { Wakeups } from './wakeups';

/** Cache, wake-ups and limits, in this process or over Redis as the configuration says. Needs a global `Clock` and `Ids`. */
@Global()
@Module({
  providers: [
    { provide: CACHE_BACKEND, useFactory: openBackend, inject: [Config] },
    { provide: Cache, useFactory: createCache, inject: [CACHE_BACKEND, Clock] },
    { provide: Wakeups, useFactory: createWakeups, inject: [CACHE_BACKEND, Ids] },
    { provide: RateStore, useFactory: createRateStore, inject: [CACHE_BACKEND, Clock] },
    {
      provide: RedisHealth,
      useFactory: (backend: CacheBackend) =>
        new RedisHealth(backend.kind === 'redis' ? backend.connection : undefined),
      inject: [CACHE_BACKEND],
    },
  ],
  exports: [Cache, Wakeups, RateStore, RedisHealth],
})
export class CacheModule implements OnApplicationShutdown {
  constructor(@Inject(CACHE_BACKEND) private readonly backend: CacheBackend) {}

  async onApplicationShutdown(): Promise<void> {
    if (this.backend.kind === 'redis') await this.backend.connection.close();
  }
}
