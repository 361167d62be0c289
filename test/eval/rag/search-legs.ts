import { EmbeddingsModule } from '@parley/ai';
import { ConfigModule, loadConfig } from '@parley/config';
import { Database, DatabaseModule } from '@parley/database';
import { type FoundPassage, Retrieval, RetrievalModule } from '@parley/retrieval';
import { WorkersModule } from '@parley/workers';
import { type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GroundModule } from '../../../apps/api/src/ground.module';

/** Both legs name fifty candidates or twice as many as are asked for: so many show each leg's first five. */
const ALL_CANDIDATES = 100;

@Module({})
class LegsModule {}

/** One search, ranked by each leg alone. */
export interface Legs {
  readonly words: readonly FoundPassage[];
  readonly vectors: readonly FoundPassage[];
}

/** Looks into the search beside a running server: what words alone and vectors alone would have answered. */
export class SearchLegs {
  private constructor(
    private readonly context: INestApplicationContext,
    private readonly accountId: string,
  ) {}

  static async open(environment: Readonly<Record<string, string>>): Promise<SearchLegs> {
    const { config } = loadConfig(environment);
    const imports = [
      ConfigModule.register(config),
      GroundModule,
      DatabaseModule.register('tool'),
      WorkersModule,
      EmbeddingsModule,
      RetrievalModule,
    ];
    const context = await NestFactory.createApplicationContext(
      { module: LegsModule, imports },
      { logger: false, abortOnError: false },
    );
    const text = 'SELECT account_id FROM passage_sets LIMIT 1';
    const rows = await context
      .get(Database)
      .query<{ account_id: string }>({ name: 'eval_account', text }, []);
    return new SearchLegs(context, rows[0]?.account_id ?? '');
  }

  async search(userId: string, text: string): Promise<Legs> {
    const { passages } = await this.context
      .get(Retrieval)
      .search({ accountId: this.accountId, userId }, text, {
        kinds: ['document'],
        mode: 'semantic',
        limit: ALL_CANDIDATES,
      });
    return {
      words: passages
        .filter(({ lexicalScore }) => lexicalScore > 0)
        .sort((a, b) => b.lexicalScore - a.lexicalScore),
      vectors: passages
        .filter(({ similarity }) => similarity !== null)
        .sort((a, b) => (b.similarity ?? 0) - (a.similarity ?? 0)),
    };
  }

  close(): Promise<void> {
    return this.context.close();
  }
}
