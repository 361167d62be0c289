import { randomUUID } from 'node:crypto';
import { AiModule, EmbeddingsModule } from '@parley/ai';
import { ScriptedUpstream } from '@parley/ai/testing';
import { CacheModule } from '@parley/cache';
import { ChatModule, type TurnRecord, type TurnRequest, TurnRunner } from '@parley/chat';
import { Clock, Ids, RandomIds, SystemClock } from '@parley/common';
import { ConfigModule, loadConfig } from '@parley/config';
import { Database, DatabaseModule } from '@parley/database';
import { SpecDatabase } from '@parley/database/testing';
import { Retrieval } from '@parley/retrieval';
import { SessionsModule } from '@parley/sessions';
import { WorkerPool } from '@parley/workers';
import { specWorkers } from '@parley/workers/testing';
import { Global, type INestApplicationContext, Module, type Type } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import type { Person } from '../facts/fact';
import { Memory } from '../memory';
import { MemoryModule } from '../memory.module';
import { PersonalDataModule } from '../personal-data/personal-data.module';
import { FactWorker } from '../worker/fact-worker';
import { MemoryIndexer } from '../worker/memory-indexer';
import { UnindexedTurns } from '../worker/unindexed-turns';

/** What is done every ten seconds is done every second. */
class HastyClock extends SystemClock {
  override monotonicMs(): number {
    return 10 * super.monotonicMs();
  }
}

/** Passes over turns when a test says so. */
class UnwokenTurns extends UnindexedTurns {
  override onApplicationBootstrap(): void {
    // No pulse wakes it.
  }
}

@Global()
@Module({
  providers: [
    { provide: Clock, useClass: HastyClock },
    { provide: Ids, useClass: RandomIds },
    { provide: WorkerPool, useFactory: () => specWorkers() },
  ],
  exports: [Clock, Ids, WorkerPool],
})
class CommonModule {}

const ACCOUNT_ID = '00000000-0000-4000-8000-000000000001';

/** Memory's real parts, turns included, over a real database and a scripted provider. */
export class MemoryKit {
  private constructor(
    readonly context: INestApplicationContext,
    readonly upstream: ScriptedUpstream,
    private readonly world: SpecDatabase,
  ) {}

  static async start(
    environment: Readonly<Record<string, string>> = {},
    features: readonly Type[] = [],
  ): Promise<MemoryKit> {
    const [world, upstream] = await Promise.all([
      SpecDatabase.prepared(),
      ScriptedUpstream.start(),
    ]);
    const { config } = loadConfig({
      ...world.environment,
      OPENAI_BASE_URL: upstream.baseUrl,
      OPENAI_MODEL: 'scripted',
      // So that no pulse wakes the worker: it reads when a test says so.
      FEATURES_DISABLED: 'memory',
      ...environment,
    });
    const module = await Test.createTestingModule({
      imports: [
        ConfigModule.register(config),
        CommonModule,
        DatabaseModule.register(),
        CacheModule,
        AiModule,
        EmbeddingsModule,
        SessionsModule,
        ChatModule,
        MemoryModule,
        PersonalDataModule,
        ...features,
      ],
    })
      .overrideProvider(UnindexedTurns)
      .useClass(UnwokenTurns)
      .compile();
    return new MemoryKit(await module.init(), upstream, world);
  }

  get memory(): Memory {
    return this.context.get(Memory);
  }

  /** One turn, answered by the embedded model. */
  say(text: string, overrides: Partial<TurnRequest> = {}): Promise<TurnRecord> {
    const request: TurnRequest = {
      accountId: ACCOUNT_ID,
      keyId: null,
      defaultUserId: 'default_user',
      mayCreateSession: true,
      kind: 'chat',
      door: 'spec',
      clientType: 'spec',
      permissions: { may: () => true },
      text,
      model: 'embedded',
      policy: 'queue',
      isStreamed: false,
      ...overrides,
    };
    return this.context.get(TurnRunner).reply(request, new AbortController().signal);
  }

  /** Lets the worker read all that was said. */
  async readAll(): Promise<void> {
    const worker = this.context.get(FactWorker);
    // The first may have been on its way already.
    await worker.pass();
    await worker.pass();
  }

  /** Lets what is known be found by meaning too. */
  async indexAll(): Promise<void> {
    const indexer = this.context.get(MemoryIndexer);
    await indexer.pass();
    await indexer.pass();
  }

  /** What instances do while memory is off, and when it is on again. */
  get unindexedTurns(): UnindexedTurns {
    return this.context.get(UnindexedTurns);
  }

  /** Until nothing waits for its vectors but what waits for idle time. */
  async untilEmbedded(): Promise<void> {
    this.context.get(Retrieval, { strict: false }).embedSoon();
    let waiting = 1;
    while (waiting > 0) {
      const [row] = await this.sql<{ waiting: number }>(
        'SELECT count(*)::integer AS waiting FROM vector_queue WHERE place < 3',
      );
      waiting = row?.waiting ?? 0;
    }
  }

  /** The same for what waits for idle time; of a person who has something else to look up. */
  async untilTurnsAreEmbedded(person: Person): Promise<void> {
    const waiting = `SELECT 1 FROM vector_queue WHERE user_id = $1 AND kind = 'turn' LIMIT 1`;
    while ((await this.sql(waiting, [person.userId])).length > 0) {
      // No word of it is known, so that the embedder is needed, and stays loaded.
      await this.memory.recall(person, 'zebra', 1);
      await this.untilEmbedded();
    }
  }

  async contentsOf(person: Person): Promise<readonly string[]> {
    const page = await this.memory.list(person, {}, { limit: 1_000 });
    return page.items.map(({ content }) => content);
  }

  /** Runs SQL that only a test wants. */
  sql<Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    return this.context.get(Database).query<Row>({ name: `spec_${randomUUID()}`, text }, values);
  }

  async stop(): Promise<void> {
    await this.context.close();
    await this.upstream.stop();
    await this.world.drop();
  }
}

/** A user that no other test has. */
export function aPerson(overrides: Partial<Person> = {}): Person {
  return { accountId: ACCOUNT_ID, userId: `user-${randomUUID()}`, ...overrides };
}
