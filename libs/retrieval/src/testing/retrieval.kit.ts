import { randomUUID } from 'node:crypto';
import { EmbeddingsModule } from '@parley/ai';
import { Clock, SystemClock } from '@parley/common';
import { ConfigModule, loadConfig } from '@parley/config';
import { DatabaseModule } from '@parley/database';
import { SpecDatabase } from '@parley/database/testing';
import { WorkerPool } from '@parley/workers';
import { specWorkers } from '@parley/workers/testing';
import { Global, type INestApplicationContext, Module } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import type { NewPassage, PassageOwner } from '../passages/passage';
import { Retrieval } from '../retrieval';
import { RetrievalModule } from '../retrieval.module';
import type { SearchOptions } from '../search/search';
import { VectorBacklog } from '../vectors/vector-backlog';

@Global()
@Module({
  providers: [
    { provide: Clock, useClass: SystemClock },
    { provide: WorkerPool, useFactory: () => specWorkers() },
  ],
  exports: [Clock, WorkerPool],
})
class GroundModule {}

/** One instance's retrieval over a database that several may share. */
export class RetrievalKit {
  private constructor(
    private readonly database: SpecDatabase,
    readonly context: INestApplicationContext,
  ) {}

  static async start(
    database: SpecDatabase,
    environment: Readonly<Record<string, string>> = {},
  ): Promise<RetrievalKit> {
    const module = await this.compile(database, environment);
    return new RetrievalKit(database, await module.init());
  }

  /** Its parts, which do nothing by themselves. */
  static async parts(database: SpecDatabase): Promise<RetrievalKit> {
    return new RetrievalKit(database, await this.compile(database, {}));
  }

  private static compile(
    database: SpecDatabase,
    environment: Readonly<Record<string, string>>,
  ): Promise<TestingModule> {
    const { config } = loadConfig({ ...database.environment, ...environment });
    return Test.createTestingModule({
      imports: [
        ConfigModule.register(config),
        GroundModule,
        DatabaseModule.register(),
        EmbeddingsModule,
        RetrievalModule,
      ],
    }).compile();
  }

  get sut(): Retrieval {
    return this.context.get(Retrieval);
  }

  /** A document with these passages. */
  putTexts(owner: PassageOwner, ref: string, ...texts: readonly string[]): Promise<void> {
    return this.sut.put(owner, { kind: 'document', ref }, passagesOf(...texts));
  }

  /** What a search shows, best first. */
  async texts(owner: PassageOwner, query: string, options: SearchOptions = {}): Promise<string[]> {
    return (await this.sut.search(owner, query, options)).passages.map(({ text }) => text);
  }

  sql(text: string, values?: readonly unknown[]): Promise<Record<string, unknown>[]> {
    return this.database.sql(text, values);
  }

  /** Until whatever was put has its vectors. */
  async untilEmbedded(): Promise<void> {
    const backlog = this.context.get(VectorBacklog);
    backlog.wake();
    await backlog.untilIdle();
  }

  stop(): Promise<void> {
    return this.context.close();
  }
}

export function anOwner(overrides: Partial<PassageOwner> = {}): PassageOwner {
  return { accountId: randomUUID(), userId: 'alice', ...overrides };
}

/** Passages of these texts, one after the other. */
export function passagesOf(...texts: readonly string[]): NewPassage[] {
  return texts.map((text, ordinal) => ({ text, ordinal }));
}
