import { BenchServers } from './bench-servers';
import { Disturbance } from './disturbance';
import type { Figure } from './figure';
import { printReport } from './report';
import { measureInRounds } from './rounds';
import {
  fanOut,
  holdIdle,
  type IdleFigures,
  type ManySessions,
  manySessions,
  type Measured,
  pingBesideChat,
} from './socket-measures';

const CONDITIONS = [
  'Sockets on PostgreSQL, each with a key, seen by all instances and logged to a file; against bare `ws`, which',
  'checks, stores and logs nothing. Idle: 10,000 sockets, 64 handshakes at a time; memory after a collection.',
  'Fan-out: from the request of a turn to its event at the last of 1,000 listeners of one session. Many: 1,000',
  'sessions with a listener each, one turn each, 16 in flight. Bare `ws` proxies the same model and then sends.',
];

interface Round {
  readonly idle: IdleFigures;
  readonly fanOutMs: number;
  readonly many: ManySessions;
}

async function measureOne(server: Measured): Promise<Round> {
  const idle = await holdIdle(server);
  return { idle, fanOutMs: await fanOut(server), many: await manySessions(server) };
}

function figuresOf(
  api: readonly Round[],
  bare: readonly Round[],
  pingMs: readonly number[],
): readonly Figure[] {
  const beside = (of: (round: Round) => number) => ({
    values: api.map(of),
    baseline: { name: 'bare ws', values: bare.map(of), compare: 'ratio' as const },
  });
  const total = (of: (round: Round) => number) => api.map(of);
  return [
    {
      name: 'handshakes accepted',
      unit: '/s',
      values: total(({ idle }) => idle.acceptsPerS),
      target: { atLeast: 1_500 },
    },
    {
      name: '  CPU of a handshake',
      unit: 'µs',
      ...beside(({ idle }) => idle.cpuUsPerAccept),
    },
    { name: '  by bare ws', unit: '/s', values: bare.map(({ idle }) => idle.acceptsPerS) },
    {
      name: 'of 10,000 idle sockets, refused',
      unit: '',
      values: total(({ idle }) => idle.failed),
      target: { atMost: 0 },
    },
    {
      name: 'memory of an idle socket',
      unit: 'KB',
      values: total(({ idle }) => idle.kbEach),
      target: { atMost: 16 },
    },
    { name: '  of bare ws', unit: 'KB', values: bare.map(({ idle }) => idle.kbEach) },
    {
      name: 'one event to 1,000, the last',
      unit: 'ms',
      ...beside(({ fanOutMs }) => fanOutMs),
      target: { atMost: 2 },
    },
    {
      name: '1,000 sessions, one event each, p50',
      unit: 'ms',
      ...beside(({ many }) => many.p50Ms),
      target: { atMost: 3 },
    },
    {
      name: '  lost or crossed',
      unit: '',
      values: total(({ many }) => many.lost + many.crossed),
      target: { atMost: 0 },
    },
    { name: 'ping beside 16 turns, p50', unit: 'ms', values: pingMs, target: { atMost: 10 } },
  ];
}

async function main(): Promise<void> {
  const servers = await BenchServers.start();
  try {
    const bareServer = await servers.bareWs();
    const apiServer = await servers.api(await servers.world('postgres'));
    const bareTarget = { url: bareServer.url, pid: bareServer.pid, headers: {} };
    const disturbance = new Disturbance();
    const { bare, api, ping } = await measureInRounds({
      bare: () => measureOne(bareTarget),
      api: () => measureOne(apiServer),
      ping: () => pingBesideChat(apiServer),
    });
    printReport(CONDITIONS, figuresOf(api, bare, ping), disturbance);
  } finally {
    await servers.stop();
  }
}

void main();
