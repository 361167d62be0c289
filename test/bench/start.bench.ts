import { setTimeout as delay } from 'node:timers/promises';
import type { WorldName } from '../kit/world';
import { BenchProcess } from './bench-process';
import { BenchServers } from './bench-servers';
import { Disturbance } from './disturbance';
import type { Figure } from './figure';
import { load } from './load';
import { memoryMb, treeMemoryMb } from './process-figures';
import { AT_ITS_SPEED, atItsSpeed, bareRequest, cpuUs, slownessOf } from './reference-machine';
import { printReport } from './report';
import { measureInRounds } from './rounds';
import { loadStreams } from './stream-load';
import { CHAT_STREAM, conversations } from './turns';

/** After its start a server still compiles, collects and closes what it needed only then. */
const REST_MS = 3_000;

const CONDITIONS = [
  'Start: from the start of the built server (node dist/…) to its first 200 on /health/ready, looked for every',
  '25 ms. Memory: proportional set size. At rest: 3 s after the start. After the load: right after 10,000 turns',
  'at 64 in flight and 100 streams at a time.',
  'bare Nest: the start of a server with one handler and nothing else, to its address.',
  ...AT_ITS_SPEED,
];

interface Start {
  readonly firstS: number;
  readonly againS: number;
  /** Of the API process, and of it with all it started, after the second start. */
  readonly apiMb: number;
  readonly treeMb: number;
}

/** Starts twice on a fresh database. */
async function startTwice(servers: BenchServers, worldName: WorldName): Promise<Start> {
  const world = await servers.world(worldName);
  const timed = async () => {
    const startedMs = performance.now();
    const api = await servers.api(world);
    return { api, seconds: (performance.now() - startedMs) / 1000 };
  };
  const first = await timed();
  await first.api.stop();
  const again = await timed();
  await delay(REST_MS);
  const { pid } = again.api;
  const memory = { apiMb: memoryMb(pid), treeMb: treeMemoryMb(pid) };
  await again.api.stop();
  return { firstS: first.seconds, againS: again.seconds, ...memory };
}

/** Of a server that is nothing but Nest. */
async function bareStart(): Promise<number> {
  const startedMs = performance.now();
  const server = await BenchProcess.start('bare-nest.js');
  const seconds = (performance.now() - startedMs) / 1000;
  await server.stop();
  return seconds;
}

async function memoryAfterLoad(servers: BenchServers): Promise<number> {
  const server = await servers.api(await servers.world('postgres'));
  await load({ server, request: conversations(), slots: 64, requests: 10_000 });
  await loadStreams({ server, request: conversations(CHAT_STREAM), streams: 100, each: 1 });
  const usedMb = memoryMb(server.pid);
  await server.stop();
  return usedMb;
}

function memory(name: string, values: readonly number[], atMost?: number): Figure {
  return {
    name,
    unit: 'MB',
    values,
    ...(atMost === undefined ? {} : { target: { atMost } }),
  };
}

async function measure(servers: BenchServers): Promise<readonly Figure[]> {
  const bareNest = await servers.bareNest();
  const requests = { server: bareNest, request: bareRequest, slots: 16 };
  await load({ ...requests, requests: 8_000, seconds: 10 });
  const { nest, bare, postgres, embedded, loadedMb } = await measureInRounds({
    nest: () => load({ ...requests, seconds: 1.5 }),
    bare: () => bareStart(),
    postgres: () => startTwice(servers, 'postgres'),
    embedded: () => startTwice(servers, 'embedded'),
    loadedMb: () => memoryAfterLoad(servers),
  });
  const of = (starts: readonly Start[], name: keyof Start) => starts.map((each) => each[name]);
  const slowness = slownessOf(nest);
  const start = (name: string, values: readonly number[], atMost: number): readonly Figure[] => {
    const baseline = { name: 'bare Nest', values: bare, compare: 'ratio' } as const;
    return [
      { name, unit: 's', values, baseline },
      atItsSpeed({ name: '  at its speed', unit: 's', values, target: { atMost } }, slowness),
    ];
  };
  return [
    ...start('start on PostgreSQL, migrated before', of(postgres, 'againS'), 1.5),
    ...start('start on PostgreSQL, empty database', of(postgres, 'firstS'), 1.5),
    ...start('start reopening embedded PostgreSQL', of(embedded, 'againS'), 2),
    ...start('very first start, embedded', of(embedded, 'firstS'), 4),
    { name: 'CPU of a request to bare Nest', unit: 'µs', values: cpuUs(nest) },
    memory('memory of the API at rest, on PostgreSQL', of(postgres, 'apiMb'), 190),
    memory('memory of the API after the load, on PostgreSQL', loadedMb, 320),
    memory('memory of all processes at rest, embedded', of(embedded, 'treeMb'), 260),
    memory('  the API alone', of(embedded, 'apiMb')),
  ];
}

async function main(): Promise<void> {
  const servers = await BenchServers.start();
  try {
    const disturbance = new Disturbance();
    printReport(CONDITIONS, await measure(servers), disturbance);
  } finally {
    await servers.stop();
  }
}

void main();
