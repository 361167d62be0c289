import { BenchServers } from './bench-servers';
import { Disturbance } from './disturbance';
import type { Figure } from './figure';
import { load } from './load';
import { AT_ITS_SPEED, atItsSpeed, bareRequest, slownessOf } from './reference-machine';
import { printReport } from './report';
import { measureInRounds } from './rounds';
import { loadStreams, type StreamFigures } from './stream-load';
import { CHAT_STREAM, conversations, MESSAGE } from './turns';

const STREAMS = 100;
/** One after the other, in each of the 100. */
const STREAMS_EACH = 3;

const CONDITIONS = [
  'POST /api/chat/stream, 100 streams at a time on PostgreSQL: API key, limits, validation, request log to a',
  'file. The scripted upstream takes 300 ms to its first token and 20 ms a token, 100 tokens an answer. A word',
  'may leave when the white space behind it has come (S1), here with the second token: the time to the first',
  'word is held against the moment that the second token arrives through the bare proxy (node:http, undici).',
  ...AT_ITS_SPEED,
];

async function measure(servers: BenchServers) {
  const proxy = await servers.bareProxy();
  const bareNest = await servers.bareNest();
  const api = await servers.api(await servers.world('postgres'));
  const bare = () => ({ path: CHAT_STREAM, body: { message: MESSAGE } });
  const toNest = { server: bareNest, request: bareRequest, slots: 16 };
  const plan = { streams: STREAMS, each: STREAMS_EACH };
  await loadStreams({ ...plan, server: proxy, request: bare, each: 1 });
  // A server that has been up for a while: the turn is a part of what a stream costs.
  await load({ server: api, request: conversations(), slots: 16, requests: 16_000, seconds: 25 });
  await loadStreams({ ...plan, server: api, request: conversations(CHAT_STREAM), each: 2 });
  await load({ ...toNest, requests: 8_000, seconds: 10 });
  const disturbance = new Disturbance();
  const results = await measureInRounds({
    nest: () => load({ ...toNest, seconds: 1.5 }),
    proxy: async () => loadStreams({ ...plan, server: proxy, request: bare }),
    api: async () => {
      await api.loopDelay();
      const request = conversations(CHAT_STREAM);
      const figures = await loadStreams({ ...plan, server: api, request });
      return { ...figures, loopDelayMs: (await api.loopDelay()).p99Ms };
    },
  });
  return { ...results, disturbance };
}

function figuresOf({
  nest,
  proxy,
  api,
}: Omit<Awaited<ReturnType<typeof measure>>, 'disturbance'>): readonly Figure[] {
  const words = api.map(({ firstPieceMs }) => firstPieceMs);
  const addedMs = words.map((ms, round) => ms - (proxy[round]?.secondPieceMs ?? NaN));
  return [
    {
      name: 'time to the first word, p50',
      unit: 'ms',
      values: words,
      baseline: {
        name: 'bare proxy, 2nd token',
        values: proxy.map(({ secondPieceMs }) => secondPieceMs),
        compare: 'added',
      },
    },
    atItsSpeed(
      { name: '  added, at its speed', unit: 'ms', values: addedMs, target: { atMost: 5 } },
      slownessOf(nest),
    ),
    {
      name: '  the same, with the wait for its end',
      unit: 'ms',
      values: words,
      baseline: {
        name: 'bare proxy, 1st token',
        values: proxy.map(({ firstPieceMs }) => firstPieceMs),
        compare: 'added',
      },
    },
    {
      name: 'CPU per token, the whole turn in it',
      unit: 'µs',
      values: cpuUs(api),
      baseline: { name: 'bare proxy', values: cpuUs(proxy), compare: 'ratio' },
      target: { atMost: 2 },
    },
    {
      name: 'event-loop delay p99',
      unit: 'ms',
      values: api.map(({ loopDelayMs }) => loopDelayMs),
    },
  ];
}

function cpuUs(measured: readonly StreamFigures[]): readonly number[] {
  return measured.map(({ cpuMsPerToken }) => cpuMsPerToken * 1000);
}

async function main(): Promise<void> {
  const servers = await BenchServers.start();
  try {
    const { disturbance, ...results } = await measure(servers);
    printReport(CONDITIONS, figuresOf(results), disturbance);
  } finally {
    await servers.stop();
  }
}

void main();
