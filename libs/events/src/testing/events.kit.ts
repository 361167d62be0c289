import { CacheModule } from '@parley/cache';
import { Clock, Ids, RandomIds, SystemClock } from '@parley/common';
import { ConfigModule, loadConfig } from '@parley/config';
import { DatabaseModule } from '@parley/database';
import type { SpecDatabase } from '@parley/database/testing';
import { Global, type INestApplicationContext, Module } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { EventsModule } from '../events.module';
import { EventFeeds } from '../feeds/event-feeds';
import { EventLog } from '../log/event-log';

@Global()
@Module({
  providers: [
    { provide: Clock, useClass: SystemClock },
    { provide: Ids, useClass: RandomIds },
  ],
  exports: [Clock, Ids],
})
class CommonModule {}

/** One instance's event log over a database that others may share. */
export class EventsKit {
  private constructor(readonly context: INestApplicationContext) {}

  static async start(
    world: SpecDatabase,
    environment: Readonly<Record<string, string>> = {},
  ): Promise<EventsKit> {
    const { config } = loadConfig({ ...world.environment, ...environment });
    const module = await Test.createTestingModule({
      imports: [
        ConfigModule.register(config),
        CommonModule,
        DatabaseModule.register(),
        CacheModule,
        EventsModule,
      ],
    }).compile();
    return new EventsKit(await module.init());
  }

  get feeds(): EventFeeds {
    return this.context.get(EventFeeds);
  }

  get log(): EventLog {
    return this.context.get(EventLog);
  }

  stop(): Promise<void> {
    return this.context.close();
  }
}
