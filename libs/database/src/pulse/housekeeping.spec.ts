import { InstanceKit } from '../testing/instance.kit';
import { SpecDatabase } from '../testing/spec-database';
import { Housekeeping } from './housekeeping';
import { Pulse } from './pulse';

const KEYS = `
  INSERT INTO idempotency_keys (account_id, route, key, body_hash, owner, created_at)
  SELECT gen_random_uuid(), 'POST /x', n::text, '', gen_random_uuid(), clock_timestamp() - $2::interval
  FROM generate_series(1, $1::integer) n`;
const COUNT_KEYS = 'SELECT count(*)::integer AS n FROM idempotency_keys';

describe(Housekeeping.name, () => {
  let world: SpecDatabase;
  let kit: InstanceKit;

  beforeAll(async () => {
    world = await SpecDatabase.prepared();
    kit = await InstanceKit.start(world.environment);
  });

  afterAll(async () => {
    await kit.stop();
    await world.drop();
  });

  it('removes what is too old, however many, and nothing else', async () => {
    await world.sql(KEYS, [2_500, '25 hours']);
    await world.sql(KEYS, [3, '23 hours']);
    await world.sql(
      `INSERT INTO instances (id, heartbeat_at)
       VALUES (gen_random_uuid(), clock_timestamp() - interval '61 minutes')`,
    );
    await kit.context.get(Housekeeping).sweep();
    expect(await world.sql(COUNT_KEYS)).toEqual([{ n: 3 }]);
    // What is left is the row of the running instance.
    expect(await world.sql('SELECT id FROM instances')).toHaveLength(1);
  });

  it('comes back once an hour', async () => {
    await world.sql(KEYS, [1, '25 hours']);
    const before = await world.sql(COUNT_KEYS);
    await kit.context.get(Pulse).beat();
    kit.clock.advance(3_600_000);
    await kit.context.get(Pulse).beat();
    await until(async () => (await world.sql(COUNT_KEYS))[0]?.n !== before[0]?.n);
  });
});

async function until(isTrue: () => Promise<boolean>): Promise<void> {
  const deadlineMs = performance.now() + 10_000;
  while (performance.now() < deadlineMs) {
    if (await isTrue()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('It never came true');
}
