import type { ApiUnderTest } from './api-under-test';
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
  'From the request that is a stored turn beside a proxied one, so it only informs; the event itself is timed from',
  'its append to the log, which includes the commit, the wake-up and the read that bare `ws` has no need of.',
];

/** What fits into a minute or two; without a name both. */
const PARTS = ['idle', 'events'];

interface Pair<T> {
  readonly api: readonly T[];
  readonly bare: readonly T[];
}

interface Events {
  readonly fanOutMs: number;
  readonly many: ManySessions;
}

async function measureEvents(server: Measured): Promise<Events> {
  return { fanOutMs: await fanOut(server), many: await manySessions(server) };
}

function besideBare<T>({ api, bare }: Pair<T>, of: (round: T) => number) {
  return {
    values: api.map(of),
    baseline: { name: 'bare ws', values: bare.map(of), compare: 'ratio' as const },
  };
}

function idleFigures(rounds: Pair<IdleFigures>): readonly Figure[] {
  const { api } = rounds;
  return [
    {
      name: 'handshakes accepted',
      unit: '/s',
      ...besideBare(rounds, ({ acceptsPerS }) => acceptsPerS),
      target: { atLeast: 0.6 },
    },
    {
      name: '  CPU of a handshake',
      unit: 'µs',
      ...besideBare(rounds, ({ cpuUsPerAccept }) => cpuUsPerAccept),
    },
    {
      name: 'of 10,000 idle sockets, refused',
      unit: '',
      values: api.map(({ failed }) => failed),
      target: { atMost: 0 },
    },
    {
      name: 'memory of an idle socket',
      unit: 'KB',
      values: api.map(({ kbEach }) => kbEach),
      target: { atMost: 16 },
    },
    { name: '  of bare ws', unit: 'KB', values: rounds.bare.map(({ kbEach }) => kbEach) },
  ];
}

function eventFigures(rounds: Pair<Events>, pingMs: readonly number[]): readonly Figure[] {
  return [
    {
      name: 'one event to 1,000, the last',
      unit: 'ms',
      ...besideBare(rounds, ({ fanOutMs }) => fanOutMs),
      target: { atMost: 2 },
    },
    {
      name: '1,000 sessions, one event each, from its append, p50',
      unit: 'ms',
      values: rounds.api.map(({ many }) => many.sinceAppendP50Ms),
      target: { atMost: 10 },
    },
    {
      name: '  of bare ws',
      unit: 'ms',
      values: rounds.bare.map(({ many }) => many.sinceAppendP50Ms),
    },
    {
      name: '  from the request, p50',
      unit: 'ms',
      ...besideBare(rounds, ({ many }) => many.p50Ms),
    },
    {
      name: '  lost or crossed',
      unit: '',
      values: rounds.api.map(({ many }) => many.lost + many.crossed),
      target: { atMost: 0 },
    },
    { name: 'ping beside 16 turns, p50', unit: 'ms', values: pingMs, target: { atMost: 10 } },
  ];
}

async function figuresOf(
  part: string,
  api: ApiUnderTest,
  bare: Measured,
): Promise<readonly Figure[]> {
  if (part === 'idle') {
    const rounds = { bare: () => holdIdle(bare), api: () => holdIdle(api) };
    return idleFigures(await measureInRounds(rounds));
  }
  const { ping, ...rounds } = await measureInRounds({
    bare: () => measureEvents(bare),
    api: () => measureEvents(api),
    ping: () => pingBesideChat(api),
  });
  return eventFigures(rounds, ping);
}

async function main(): Promise<void> {
  const named = process.argv[2];
  if (named !== undefined && !PARTS.includes(named)) {
    throw new Error(`Name one of ${PARTS.join(', ')}, or nothing for both.`);
  }
  const servers = await BenchServers.start();
  try {
    const { url, pid } = await servers.bareWs();
    const api = await servers.api(await servers.world('postgres'));
    const disturbance = new Disturbance();
    const figures = [];
    for (const part of named === undefined ? PARTS : [named]) {
      figures.push(...(await figuresOf(part, api, { url, pid, headers: {} })));
    }
    printReport(CONDITIONS, figures, disturbance);
  } finally {
    await servers.stop();
  }
}

void main();
