import { CacheModule } from '@parley/cache';
import { Clock, Ids, RandomIds, SystemClock } from '@parley/common';
import { ConfigModule, loadConfig } from '@parley/config';
import { Database, DatabaseModule, Pulse } from '@parley/database';
import { SpecDatabase } from '@parley/database/testing';
import { Global, type INestApplicationContext, Module, type Type } from '@nestjs/common';
import { Test } from '@nestjs/testing';

@Global()
@Module({
  providers: [
    { provide: Clock, useClass: SystemClock },
    { provide: Ids, useClass: RandomIds },
  ],
  exports: [Clock, Ids],
})
class CommonModule {}

/** One module and all that it stands on, over a real database. */
export class InstanceKit {
  private statements = 0;

  private constructor(
    readonly context: INestApplicationContext,
    private readonly world: SpecDatabase,
  ) {}

  static async start(
    module: Type,
    environment: Readonly<Record<string, string>> = {},
  ): Promise<InstanceKit> {
    const world = await SpecDatabase.prepared();
    const { config } = loadConfig({ ...world.environment, ...environment });
    const ground = [ConfigModule.register(config), CommonModule, DatabaseModule.register()];
    const testing = await Test.createTestingModule({
      imports: [...ground, CacheModule, module],
    }).compile();
    return new InstanceKit(await testing.init(), world);
  }

  /** Runs SQL that only a test wants. */
  sql<Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    const name = `spec_${++this.statements}`;
    return this.context.get(Database).query<Row>({ name, text }, values);
  }

  /** Lets the instance hear of everything that has happened so far. */
  async hearNews(): Promise<void> {
    const pulse = this.context.get(Pulse);
    // The first may have been on its way already.
    await pulse.beat();
    await pulse.beat();
  }

  async stop(): Promise<void> {
    await this.context.close();
    await this.world.drop();
  }
}
