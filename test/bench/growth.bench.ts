import type { World } from '../kit/world';
import type { ApiUnderTest } from './api-under-test';
import { BenchServers } from './bench-servers';
import { Disturbance } from './disturbance';
import type { Figure } from './figure';
import { load } from './load';
import { printReport } from './report';
import { measureInRounds } from './rounds';
import { seedSessions } from './seed-sessions';
import { median } from './statistics';
import { TimedClient } from './timed-client';
import { CHAT, conversations, firstTurn, MESSAGE } from './turns';

const FEW_SESSIONS = 1_000;
const MANY_SESSIONS = 100_000;
/** Turns that a session has had, and how many such sessions there are. */
const LENGTHS = [
  { turns: 10, sessions: 100 },
  { turns: 100, sessions: 30 },
  { turns: 1_000, sessions: 10 },
  { turns: 10_000, sessions: 3 },
] as const;
const SAMPLES = 100;

const CONDITIONS = [
  'PostgreSQL, one request at a time. Listing: GET /api/sessions?limit=50 of an account that has 1,000, then',
  '100,000 sessions. Turns: POST /api/chat in sessions that have had so many turns, all in the database of',
  '100,000 sessions; recent history (at most 100 messages) cached by the instance, or read from the database',
  'because the turn before was answered by a second instance.',
];

interface Instances {
  readonly first: ApiUnderTest;
  readonly second: ApiUnderTest;
}

type Turn = (length: number, session: number) => Promise<number>;

async function start(servers: BenchServers, world: World): Promise<Instances> {
  const instances = { first: await servers.api(world), second: await servers.api(world) };
  for (const server of [instances.first, instances.second]) {
    await load({ server, request: firstTurn, slots: 1, requests: 1 });
    await load({ server, request: conversations(), slots: 16, requests: 4_000 });
  }
  return instances;
}

async function measureListing({ first }: Instances): Promise<readonly number[]> {
  const request = () => ({ method: 'GET', path: '/api/sessions?limit=50' }) as const;
  const plan = { server: first, request, slots: 1 };
  await load({ ...plan, requests: 200 });
  const { p50Ms } = await measureInRounds({
    p50Ms: async () => (await load({ ...plan, requests: SAMPLES })).p50Ms,
  });
  return p50Ms;
}

/** The medians by length; before each turn that counts, one is sent through `before`. */
async function measureTurns(before: Turn, turn: Turn): Promise<readonly number[]> {
  const latenciesMs = LENGTHS.map((): number[] => []);
  for (let sample = 0; sample < SAMPLES; sample += 1) {
    for (const [index, { turns, sessions }] of LENGTHS.entries()) {
      await before(turns, sample % sessions);
      latenciesMs[index]?.push(await turn(turns, sample % sessions));
    }
  }
  return latenciesMs.map(median);
}

async function measureLengths({ first, second }: Instances) {
  const clients = [first, second].map(({ url, headers }) => new TimedClient(url, 1, headers));
  const [here, elsewhere] = clients.map((client): Turn => (length, session) => {
    const body = { message: MESSAGE, session_id: `turns-${length}-${session + 1}` };
    return client.send({ path: CHAT, body });
  });
  if (here === undefined || elsewhere === undefined) throw new Error('Two instances are needed.');
  const results = await measureInRounds({
    cached: () => measureTurns(here, here),
    read: () => measureTurns(elsewhere, here),
  });
  await Promise.all(clients.map((client) => client.close()));
  return results;
}

function lengthFigures(
  name: string,
  rounds: readonly (readonly number[])[],
  atMost?: number,
): readonly Figure[] {
  const valuesOf = (index: number) => rounds.map((medians) => medians[index] ?? NaN);
  return LENGTHS.slice(1).map(({ turns }, index) => ({
    name: `p50 of a turn after ${turns} turns, ${name}`,
    unit: 'ms',
    values: valuesOf(index + 1),
    baseline: { name: 'after 10 turns', values: valuesOf(0), compare: 'ratio' },
    ...(atMost === undefined ? {} : { target: { atMost } }),
  }));
}

async function main(): Promise<void> {
  const servers = await BenchServers.start();
  try {
    const world = await servers.world('postgres');
    const instances = await start(servers, world);
    const disturbance = new Disturbance();
    const databaseUrl = world.environment['DATABASE_URL'] ?? '';
    const empty = { prefix: 'empty', turns: 0 };
    await seedSessions(databaseUrl, [{ ...empty, from: 1, to: FEW_SESSIONS }]);
    const few = await measureListing(instances);
    await seedSessions(databaseUrl, [
      { ...empty, from: FEW_SESSIONS + 1, to: MANY_SESSIONS },
      ...LENGTHS.map(({ turns, sessions: to }) => ({
        prefix: `turns-${turns}`,
        from: 1,
        to,
        turns,
      })),
    ]);
    const many = await measureListing(instances);
    const { cached, read } = await measureLengths(instances);
    const listing: Figure = {
      name: 'p50 of listing 50 of 100,000 sessions',
      unit: 'ms',
      values: many,
      baseline: { name: 'of 1,000', values: few, compare: 'ratio' },
      target: { atMost: 1.3 },
    };
    const figures = [
      ...lengthFigures('history cached', cached, 1.2),
      ...lengthFigures('history read', read, 1.2),
      listing,
    ];
    printReport(CONDITIONS, figures, disturbance);
  } finally {
    await servers.stop();
  }
}

void main();
