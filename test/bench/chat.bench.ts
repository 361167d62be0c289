import type { ApiUnderTest } from './api-under-test';
import { BenchServers } from './bench-servers';
import { Disturbance } from './disturbance';
import type { Figure } from './figure';
import { load, type LoadFigures, type Measured } from './load';
import { AT_ITS_SPEED, atItsSpeed, bareRequest, cpuUs, slownessOf } from './reference-machine';
import { printReport } from './report';
import { measureInRounds } from './rounds';
import { claimedConversations, conversations, firstTurn } from './turns';

const CONDITIONS = [
  'POST /api/chat, whole answers. The server: API key, limits, validation, request log to a file; the',
  'scripted upstream answers at once. A conversation of 20 turns a slot and then the next one, so that the',
  'model sees 10 earlier turns on average. Processor time (CPU) is that of the API process, per request.',
  'bare Nest: a handler without guards, validation, model, database. bare proxy: node:http and undici.',
  ...AT_ITS_SPEED,
];

interface Subjects {
  readonly bareNest: Measured;
  readonly bareProxy: Measured;
  readonly postgres: ApiUnderTest;
  readonly embedded: ApiUnderTest;
}

async function startSubjects(servers: BenchServers): Promise<Subjects> {
  return {
    bareNest: await servers.bareNest(),
    bareProxy: await servers.bareProxy(),
    postgres: await servers.api(await servers.world('postgres')),
    embedded: await servers.api(await servers.world('embedded')),
  };
}

/** V8 needs some ten thousand turns before a server is as fast as it gets; a slow machine has to do with fewer. */
async function warmUp({ bareNest, bareProxy, postgres, embedded }: Subjects): Promise<void> {
  const plan = { slots: 16, requests: 16_000, seconds: 25 };
  for (const server of [bareNest, bareProxy]) await load({ ...plan, server, request: bareRequest });
  for (const server of [postgres, embedded]) {
    await load({ ...plan, server, request: conversations() });
  }
}

function measure({ bareNest, bareProxy, postgres, embedded }: Subjects) {
  const seconds = 1.5;
  const steady = { slots: 16, perSecond: 100, seconds: 2.5 };
  return measureInRounds({
    nest: () => load({ server: bareNest, request: bareRequest, slots: 16, seconds }),
    proxy: () => load({ server: bareProxy, request: bareRequest, slots: 16, seconds }),
    turns16: () => withLoopDelay(postgres, seconds),
    turns64: () => load({ server: postgres, request: conversations(), slots: 64, seconds }),
    firstTurns: () => load({ server: postgres, request: firstTurn, slots: 16, seconds }),
    claimed: () => load({ server: postgres, request: claimedConversations(), slots: 16, seconds }),
    steadyProxy: () => load({ server: bareProxy, request: bareRequest, ...steady }),
    steadyTurns: () => load({ server: postgres, request: conversations(), ...steady }),
    embedded16: () => load({ server: embedded, request: conversations(), slots: 16, seconds }),
    embedded64: () => load({ server: embedded, request: conversations(), slots: 64, seconds }),
  });
}

async function withLoopDelay(server: ApiUnderTest, seconds: number) {
  await server.loopDelay();
  const figures = await load({ server, request: conversations(), slots: 16, seconds });
  return { ...figures, loopDelay: await server.loopDelay() };
}

function figuresOf(results: Awaited<ReturnType<typeof measure>>): readonly Figure[] {
  const { nest, proxy, turns16, steadyProxy, steadyTurns } = results;
  const cpu = (name: string, measured: readonly LoadFigures[]) =>
    ({ name, unit: 'µs', values: cpuUs(measured) }) as const;
  const againstNest = { name: 'bare Nest', values: cpuUs(nest), compare: 'ratio' } as const;
  const slowness = slownessOf(nest);
  const rate = (name: string, measured: readonly LoadFigures[]): readonly Figure[] => {
    const values = measured.map(({ perSecond }) => perSecond);
    const turns = { unit: '/s', values, target: { atLeast: 1200 } } as const;
    return [
      { name: `turns, ${name}`, unit: '/s', values },
      atItsSpeed({ name: '  at its speed', ...turns }, slowness),
    ];
  };
  const p99Ms = turns16.map(({ loopDelay }) => loopDelay.p99Ms);
  const addedMs = steadyTurns.map(({ p50Ms }, round) => p50Ms - (steadyProxy[round]?.p50Ms ?? NaN));
  return [
    {
      ...cpu('CPU of a stored turn, 16 in flight', turns16),
      baseline: againstNest,
      target: { atMost: 5 },
    },
    {
      ...cpu('  the same against a proxy', turns16),
      baseline: { name: 'bare proxy', values: cpuUs(proxy), compare: 'ratio' },
    },
    { ...cpu('  a new session each turn', results.firstTurns), baseline: againstNest },
    { ...cpu('  an Idempotency-Key each turn', results.claimed), baseline: againstNest },
    { ...cpu('  on embedded PostgreSQL', results.embedded16), baseline: againstNest },
    ...rate('16 in flight, PostgreSQL', turns16),
    ...rate('64 in flight, PostgreSQL', results.turns64),
    ...rate('16 in flight, embedded', results.embedded16),
    ...rate('64 in flight, embedded', results.embedded64),
    {
      name: 'p50 of a stored turn at 100 /s',
      unit: 'ms',
      values: steadyTurns.map(({ p50Ms }) => p50Ms),
      baseline: {
        name: 'bare proxy',
        values: steadyProxy.map(({ p50Ms }) => p50Ms),
        compare: 'added',
      },
    },
    atItsSpeed(
      { name: '  added, at its speed', unit: 'ms', values: addedMs, target: { atMost: 2 } },
      slowness,
    ),
    { name: 'event-loop delay p99, 16 in flight', unit: 'ms', values: p99Ms },
    // A queue shrinks faster than the work that it waits for: this is the most.
    atItsSpeed(
      { name: '  at its speed', unit: 'ms', values: p99Ms, target: { atMost: 10 } },
      slowness,
    ),
    {
      name: '  the longest',
      unit: 'ms',
      values: turns16.map(({ loopDelay }) => loopDelay.maxMs),
    },
  ];
}

async function main(): Promise<void> {
  const servers = await BenchServers.start();
  try {
    const subjects = await startSubjects(servers);
    await warmUp(subjects);
    const disturbance = new Disturbance();
    printReport(CONDITIONS, figuresOf(await measure(subjects)), disturbance);
  } finally {
    await servers.stop();
  }
}

void main();
