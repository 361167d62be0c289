import { Clock, FixedClock } from '@parley/common';
import { ConfigModule, loadConfig } from '@parley/config';
import { Global, type INestApplicationContext, Module } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { DatabaseModule } from '../database.module';
import type { EmbeddedRole } from '../embedded/lease';

const clock = new FixedClock();

@Global()
@Module({ providers: [{ provide: Clock, useValue: clock }], exports: [Clock] })
class ClockModule {}

/** One instance of Parley's database side, as Nest puts it together, on a clock that stands still. */
export class InstanceKit {
  private constructor(
    readonly context: INestApplicationContext,
    readonly clock: FixedClock,
  ) {}

  static async start(
    environment: Readonly<Record<string, string>>,
    role: EmbeddedRole = 'server',
  ): Promise<InstanceKit> {
    const { config } = loadConfig(environment);
    const module = await Test.createTestingModule({
      imports: [ConfigModule.register(config), ClockModule, DatabaseModule.register(role)],
    }).compile();
    return new InstanceKit(await module.init(), clock);
  }

  stop(): Promise<void> {
    return this.context.close();
  }
}
