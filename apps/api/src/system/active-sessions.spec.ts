import { randomUUID } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { FixedClock } from '@parley/common';
import { ConfigModule, loadConfig } from '@parley/config';
import { Database, DatabaseModule } from '@parley/database';
import { World } from '../../../../test/kit/world';
import { GroundModule } from '../ground.module';
import { ActiveSessions } from './active-sessions';

const ADD = {
  name: 'spec_add_session',
  text: `INSERT INTO sessions (account_id, id, user_id, door, client_type, last_activity_at, deleted_at)
    VALUES ($1, $2, 'u', 'test', 'test', now() - $3::interval, $4)`,
};

describe(ActiveSessions.name, () => {
  const clock = new FixedClock();
  let world: World;
  let application: INestApplicationContext;
  let database: Database;
  let sut: ActiveSessions;

  const add = (account: string, ago: string, deletedAt: Date | null = null) =>
    database.query(ADD, [account, randomUUID(), ago, deletedAt]);

  beforeAll(async () => {
    world = await World.create();
    const { config } = loadConfig(world.environment);
    const imports = [ConfigModule.register(config), GroundModule, DatabaseModule.register()];
    application = await (await Test.createTestingModule({ imports }).compile()).init();
    database = application.get(Database);
    sut = new ActiveSessions(database, clock);
  }, 30_000);

  afterAll(async () => {
    await application.close();
    await world.dispose();
  }, 30_000);

  it('is 0 without any session', async () => {
    expect(await sut.count(10_000)).toBe(0);
  });

  it('counts recent sessions of all accounts, once the last count is old', async () => {
    const [one, two, three] = [randomUUID(), randomUUID(), randomUUID()];
    await Promise.all([
      add(one, '1 minute'),
      add(one, '29 minutes'),
      add(one, '31 minutes'),
      add(two, '2 minutes'),
      add(two, '1 minute', clock.now()),
      add(three, '2 days'),
    ]);
    expect(await sut.count(10_000)).toBe(0);
    clock.advance(5_001);
    expect(await sut.count(10_000)).toBe(3);
  });
});
