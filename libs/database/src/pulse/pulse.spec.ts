import { randomUUID } from 'node:crypto';
import { Database } from '../connection/database';
import { InstanceKit } from '../testing/instance.kit';
import { SpecDatabase } from '../testing/spec-database';
import { Instance } from '../instance';
import { Pulse, type PulseState } from './pulse';

const RUNNING_TURN = `
  WITH s AS (
    INSERT INTO sessions (account_id, id, user_id, door, client_type)
    VALUES ($1, $2, 'u', 'spec', 'spec') RETURNING key
  )
  INSERT INTO turns (session_key, account_id, user_id, turn_no, state, owner, client_type)
  SELECT key, $1, 'u', 1, 'running', $3, 'spec' FROM s RETURNING id`;

describe(Pulse.name, () => {
  let world: SpecDatabase;
  let kit: InstanceKit;
  let sut: Pulse;

  beforeAll(async () => {
    world = await SpecDatabase.prepared();
  });

  afterAll(() => world.drop());

  beforeEach(async () => {
    kit = await startInstance();
    sut = kit.context.get(Pulse);
  });

  afterEach(() => kit.stop());

  const startInstance = () => InstanceKit.start(world.environment);

  async function aRunningTurnOf(owner: string): Promise<unknown> {
    const [turn] = await world.sql(RUNNING_TURN, [randomUUID(), randomUUID(), owner]);
    return turn?.id;
  }

  async function stateOf(turnId: unknown): Promise<unknown> {
    const [turn] = await world.sql('SELECT state, error_code FROM turns WHERE id = $1', [turnId]);
    return turn;
  }

  it('fails the turn of an instance that fell silent, and spares those of the living', async () => {
    const dead = randomUUID();
    await world.sql(
      `INSERT INTO instances (id, heartbeat_at) VALUES ($1, clock_timestamp() - interval '11 s')`,
      [dead],
    );
    const other = await startInstance();
    const orphan = await aRunningTurnOf(dead);
    const living = await aRunningTurnOf(other.context.get(Instance).id);
    await sut.beat();
    expect(await stateOf(orphan)).toEqual({ state: 'failed', error_code: 'interrupted' });
    expect(await stateOf(living)).toEqual({ state: 'running', error_code: null });
    await other.stop();
  });

  it('takes its row along when it stops', async () => {
    const other = await startInstance();
    const { id } = other.context.get(Instance);
    const row = () => world.sql('SELECT 1 FROM instances WHERE id = $1', [id]);
    expect(await row()).toHaveLength(1);
    await other.stop();
    expect(await row()).toHaveLength(0);
  });

  it('brings the news of keys', async () => {
    const heard: PulseState[] = [];
    sut.onPulse((state) => heard.push(state));
    const before = sut.latest;
    expect(before).toEqual({ authEpoch: expect.any(String), isKeyed: false });
    await world.sql(`INSERT INTO accounts (id, email) VALUES (gen_random_uuid(), 'a@example.com')`);
    await sut.beat();
    const epoch = Number(before?.authEpoch) + 1;
    expect(sut.latest).toEqual({ authEpoch: `${epoch}`, isKeyed: false });
    expect(heard.at(-1)).toEqual(sut.latest);
  });

  it('is fresh for 5 s after an answer', async () => {
    await sut.beat();
    kit.clock.advance(5_000);
    expect(sut.isFresh()).toBe(true);
    kit.clock.advance(1);
    expect(sut.isFresh()).toBe(false);
  });

  it('is not fresh, and does not fail, while the database does not answer', async () => {
    await sut.beat();
    await kit.context.get(Database).close();
    kit.clock.advance(6_000);
    await expect(sut.beat()).resolves.toBeUndefined();
    expect(sut.isFresh()).toBe(false);
  });

  it('calls one who wants to hear now and then at the first beat, and again when the time is over', async () => {
    let calls = 0;
    sut.onPulseEvery(10_000, () => (calls += 1));
    for (const passedMs of [0, 9_999, 1, 1]) {
      kit.clock.advance(passedMs);
      await sut.beat();
    }
    expect(calls).toBe(2);
  });

  it('beats on while a listener is busy, and tells the others of one that fails', async () => {
    const heard: string[] = [];
    sut.onPulse(() => Promise.reject(new Error('a listener of this spec fails')));
    sut.onPulse(() => heard.push('second'));
    await sut.beat();
    expect(heard).not.toHaveLength(0);

    const { promise, resolve } = deferred();
    const begun = new Promise<void>((isBusy) => {
      sut.onPulse(() => {
        isBusy();
        return promise;
      });
    });
    const waiting = sut.beat();
    await begun;
    const { id } = kit.context.get(Instance);
    const heartbeat = 'SELECT heartbeat_at::text AS at FROM instances WHERE id = $1';
    const [before] = await world.sql(heartbeat, [id]);
    await until(async () => (await world.sql(heartbeat, [id]))[0]?.at !== before?.at);
    resolve();
    await waiting;
  });
});

function deferred(): { promise: Promise<void>; resolve: () => void } {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((settle) => (resolve = settle));
  return { promise, resolve };
}

async function until(isTrue: () => Promise<boolean>): Promise<void> {
  const deadlineMs = performance.now() + 10_000;
  while (performance.now() < deadlineMs) {
    if (await isTrue()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('It never came true');
}
