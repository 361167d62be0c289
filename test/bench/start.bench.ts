import { setTimeout as delay } from 'node:timers/promises';
import type { WorldName } from '../kit/world';
import { BenchServers } from './bench-servers';
import { Disturbance } from './disturbance';
import type { Figure } from './figure';
import { load } from './load';
import { memoryMb, treeMemoryMb } from './process-figures';
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

async function memoryAfterLoad(servers: BenchServers): Promise<number> {
  const server = await servers.api(await servers.world('postgres'));
  await load({ server, request: conversations(), slots: 64, requests: 10_000 });
  await loadStreams({ server, request: conversations(CHAT_STREAM), streams: 100, each: 1 });
  const usedMb = memoryMb(server.pid);
  await server.stop();
  return usedMb;
}

function figure(
  name: string,
  unit: 's' | 'MB',
  values: readonly number[],
  atMost?: number,
): Figure {
  return { name, unit, values, ...(atMost === undefined ? {} : { target: { atMost } }) };
}

async function main(): Promise<void> {
  const servers = await BenchServers.start();
  try {
    const disturbance = new Disturbance();
    const { postgres, embedded, loadedMb } = await measureInRounds({
      postgres: () => startTwice(servers, 'postgres'),
      embedded: () => startTwice(servers, 'embedded'),
      loadedMb: () => memoryAfterLoad(servers),
    });
    const of = (starts: readonly Start[], name: keyof Start) => starts.map((each) => each[name]);
    const figures = [
      figure('start on PostgreSQL, migrated before', 's', of(postgres, 'againS'), 1.5),
      figure('start on PostgreSQL, empty database', 's', of(postgres, 'firstS'), 1.5),
      figure('start reopening embedded PostgreSQL', 's', of(embedded, 'againS'), 2),
      figure('very first start, embedded', 's', of(embedded, 'firstS'), 4),
      figure('memory of the API at rest, on PostgreSQL', 'MB', of(postgres, 'apiMb'), 190),
      figure('memory of the API after the load, on PostgreSQL', 'MB', loadedMb, 320),
      figure('memory of all processes at rest, embedded', 'MB', of(embedded, 'treeMb'), 260),
      figure('  the API alone', 'MB', of(embedded, 'apiMb')),
    ];
    printReport(CONDITIONS, figures, disturbance);
  } finally {
    await servers.stop();
  }
}

void main();
