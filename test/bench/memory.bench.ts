import { EmbeddedIntentDetector } from '@parley/ai';
import { intentExamples } from '@parley/ai/testing';
import { request } from '../kit/request';
import { untilTrue } from '../kit/until-true';
import type { ApiUnderTest } from './api-under-test';
import { BenchServers } from './bench-servers';
import { Disturbance } from './disturbance';
import type { Figure } from './figure';
import { load, type Measured } from './load';
import { treeMemoryMb } from './process-figures';
import { progress } from './progress';
import { AT_ITS_SPEED, atItsSpeed, slownessOf } from './reference-machine';
import { printReport } from './report';
import { measureInRounds } from './rounds';
import { FactSeeds, questions } from './seed-facts';
import { percentile } from './statistics';
import { firstTurn } from './turns';

const FACTS = 10_000;
/** Another number may be given on the command line. */
const OTHER_ROWS = Number(process.argv[2] ?? 1_000_000);
const SAMPLES = 100;
const TURNS = 200;
const ACCOUNT_ID = '00000000-0000-4000-8000-000000000001';
const USER = 'measured';

const CONDITIONS = [
  'PostgreSQL; embeddings by a scripted provider where not said otherwise. Recall: GET /api/memory/search over the',
  `facts of one user, one request at a time. Turns: POST /api/chat to the embedded model by users of whom nothing is`,
  'known, with the feature on and off; processor time of the server alone.',
  ...AT_ITS_SPEED,
];

async function measureRecall(server: ApiUnderTest, bareNest: Measured) {
  const question = questions();
  const search = () => ({
    path: `/api/memory/search?user_id=${USER}&q=${encodeURIComponent(question())}`,
    method: 'GET' as const,
  });
  await load({ server, request: search, slots: 1, requests: 20 });
  return measureInRounds({
    nest: () => loadBare(bareNest),
    p50Ms: async () => (await load({ server, request: search, slots: 1, requests: SAMPLES })).p50Ms,
  });
}

/** Ever other users, so that nothing is known of any. */
function talk(server: ApiUnderTest, name: string) {
  let n = 0;
  const chat = () => {
    n += 1;
    const body = { message: 'Why is the sky blue?', user_id: `${name}-${n}`, model: 'embedded' };
    return { path: '/api/chat', body } as const;
  };
  return async () =>
    (await load({ server, request: chat, slots: 2, requests: TURNS })).cpuMsPerRequest;
}

async function detectionP50Ms(): Promise<number> {
  const detector = new EmbeddedIntentDetector();
  const [now, timeZone] = [new Date(), 'UTC'];
  const times: number[] = [];
  for (const { text } of [...intentExamples(), ...intentExamples()]) {
    const startedMs = performance.now();
    await detector.detect({ text, now, timeZone });
    times.push(performance.now() - startedMs);
  }
  return percentile(times.slice(times.length / 2), 0.5);
}

function measureDetection(bareNest: Measured) {
  return measureInRounds({ nest: () => loadBare(bareNest), p50Ms: detectionP50Ms });
}

function loadBare(server: Measured) {
  return load({ server, request: firstTurn, slots: 16, seconds: 1.5 });
}

/** The whole of an embedded installation after it was told something and asked about it. */
async function embeddedMemoryMb(servers: BenchServers): Promise<number[]> {
  const world = await servers.world('embedded');
  const api = await servers.api(world, { OPENAI_API_KEY: '', OPENAI_BASE_URL: '' });
  const say = (message: string) =>
    request(api.url, 'POST /api/chat', { message, user_id: USER }, api.headers);
  await say('My name is Sam, I live in York, I love jazz and I am allergic to peanuts.');
  // No word of the question stands in the fact: it is found by its meaning alone.
  const path = `GET /api/memory/search?user_id=${USER}&q=which+foods+make+me+ill`;
  await untilTrue(
    async () => (await request(api.url, path, undefined, api.headers)).items.length > 0,
    60_000,
  );
  return [treeMemoryMb(api.pid)];
}

async function measure(servers: BenchServers) {
  const memoryMb = await embeddedMemoryMb(servers);
  const bareNest = await servers.bareNest();
  const world = await servers.world('postgres');
  const embedder = { OPENAI_EMBEDDING_MODEL: 'scripted' };
  const api = await servers.api(world, embedder);
  const off = { ...embedder, FEATURES_DISABLED: 'memory' };
  const without = await servers.api(await servers.world('postgres'), off);
  progress('turns with the feature on and off');
  const turns = await measureInRounds({ on: talk(api, 'on'), off: talk(without, 'off') });
  const seeds = await FactSeeds.open(String(world.environment['DATABASE_URL']), ACCOUNT_ID);
  progress(`${FACTS} facts of one user`);
  await seeds.tell(USER, FACTS);
  await load({ server: bareNest, request: firstTurn, slots: 16, requests: 8_000, seconds: 10 });
  await api.loopDelay();
  const alone = await measureRecall(api, bareNest);
  const { maxMs: loopMs } = await api.loopDelay();
  progress(`${OTHER_ROWS} facts of others`);
  await seeds.addOthers(OTHER_ROWS);
  await seeds.close();
  progress('recall among them');
  const among = await measureRecall(api, bareNest);
  const detection = await measureDetection(bareNest);
  return { memoryMb, turns, alone, among, loopMs, detection };
}

function figuresOf(results: Awaited<ReturnType<typeof measure>>): readonly Figure[] {
  const { turns, alone, among, detection } = results;
  const atSpeed = ({ p50Ms, nest }: typeof alone) =>
    atItsSpeed({ name: '', unit: 'ms', values: p50Ms }, slownessOf(nest)).values;
  const name = `p50 of a recall from ${FACTS} facts`;
  return [
    { name, unit: 'ms', values: alone.p50Ms },
    { name: '  at its speed', unit: 'ms', values: atSpeed(alone), target: { atMost: 15 } },
    { name: `the same with ${OTHER_ROWS} facts of others`, unit: 'ms', values: among.p50Ms },
    {
      name: '  at its speed',
      unit: 'ms',
      values: atSpeed(among),
      baseline: { name: 'without', values: atSpeed(alone), compare: 'ratio' },
      target: { atMost: 1.2 },
    },
    {
      name: 'longest hold of the event loop meanwhile',
      unit: 'ms',
      values: [results.loopMs],
      target: { atMost: 20 },
    },
    {
      name: 'processor time of a turn',
      unit: 'ms',
      values: turns.on,
      baseline: { name: 'memory off', values: turns.off, compare: 'ratio' },
      target: { atMost: 1.5 },
    },
    { name: 'p50 of understanding an utterance', unit: 'ms', values: detection.p50Ms },
    { name: '  at its speed', unit: 'ms', values: atSpeed(detection), target: { atMost: 2 } },
    {
      name: 'memory of all processes, all embedded, embedder loaded',
      unit: 'MB',
      values: results.memoryMb,
      target: { atMost: 600 },
    },
  ];
}

async function main(): Promise<void> {
  const servers = await BenchServers.start();
  try {
    const disturbance = new Disturbance();
    const results = await measure(servers);
    printReport(CONDITIONS, figuresOf(results), disturbance);
  } finally {
    await servers.stop();
  }
}

void main();
