import { type DynamicModule, Global, Module } from '@nestjs/common';
import { AccountsModule } from '@parley/auth';
import { Clock, Ids, RandomIds, SystemClock } from '@parley/common';
import { type Config, ConfigModule } from '@parley/config';
import { DatabaseModule } from '@parley/database';
import { ConversationsModule } from '@parley/sessions';

@Global()
@Module({
  providers: [
    { provide: Clock, useClass: SystemClock },
    { provide: Ids, useClass: RandomIds },
  ],
  exports: [Clock, Ids],
})
class GroundModule {}

/**
 * The libraries that commands work with, as a guest beside whatever server is running. No cache, hence no
 * Redis: its absence must not keep anyone from revoking a key.
 */
@Module({})
export class ToolModule {
  static register(config: Config): DynamicModule {
    return {
      module: ToolModule,
      imports: [
        ConfigModule.register(config),
        GroundModule,
        DatabaseModule.register('tool'),
        AccountsModule,
        ConversationsModule,
      ],
    };
  }
}
