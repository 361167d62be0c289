import { AiModule } from '@parley/ai';
import { ScriptedUpstream } from '@parley/ai/testing';
import { CacheModule } from '@parley/cache';
import { Clock, Ids, RandomIds, SystemClock } from '@parley/common';
import { ConfigModule, loadConfig } from '@parley/config';
import { Database, DatabaseModule, type Statement } from '@parley/database';
import { SpecDatabase } from '@parley/database/testing';
import { SessionsModule } from '@parley/sessions';
import { Global, type INestApplicationContext, Module, type Type } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { ChatModule } from '../chat.module';
import type { TurnRequest } from '../turns/turn';

@Global()
@Module({
  providers: [
    { provide: Clock, useClass: SystemClock },
    { provide: Ids, useClass: RandomIds },
  ],
  exports: [Clock, Ids],
})
class CommonModule {}

/** The turn's real parts over a real database and a scripted model. */
export class TurnKit {
  private constructor(
    readonly context: INestApplicationContext,
    readonly upstream: ScriptedUpstream,
    private readonly world: SpecDatabase,
  ) {}

  /** `providers`: actions and flows of a test. */
  static async start(
    environment: Readonly<Record<string, string>> = {},
    providers: Type[] = [],
  ): Promise<TurnKit> {
    const [world, upstream] = await Promise.all([
      SpecDatabase.prepared(),
      ScriptedUpstream.start(),
    ]);
    const { config } = loadConfig({
      ...world.environment,
      OPENAI_BASE_URL: upstream.baseUrl,
      OPENAI_MODEL: 'scripted',
      ...environment,
    });
    const module = await Test.createTestingModule({
      imports: [
        ConfigModule.register(config),
        CommonModule,
        DatabaseModule.register(),
        CacheModule,
        AiModule,
        SessionsModule,
        ChatModule,
      ],
      providers,
    }).compile();
    const context = await module.init();
    return new TurnKit(context, upstream, world);
  }

  get database(): Database {
    return this.context.get(Database);
  }

  /** Runs SQL that only a test wants. */
  sql<Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    const statement: Statement = {
      name: `spec_${Buffer.from(text).toString('hex').slice(0, 50)}`,
      text,
    };
    return this.database.query<Row>(statement, values);
  }

  async stop(): Promise<void> {
    await this.context.close();
    await this.upstream.stop();
    await this.world.drop();
  }
}

export const ACCOUNT_ID = '00000000-0000-4000-8000-000000000001';

export function aTurnRequest(overrides: Partial<TurnRequest> = {}): TurnRequest {
  return {
    accountId: ACCOUNT_ID,
    keyId: null,
    permissions: { may: () => true },
    defaultUserId: 'default_user',
    mayCreateSession: true,
    kind: 'chat',
    door: 'spec',
    clientType: 'spec',
    text: 'Hello',
    policy: 'queue',
    isStreamed: false,
    ...overrides,
  };
}
