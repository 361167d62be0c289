import { setTimeout as delay } from 'node:timers/promises';
import { request } from '../kit/request';
import { upload } from '../kit/upload';
import type { ApiUnderTest } from './api-under-test';
import { BenchServers } from './bench-servers';
import { Disturbance } from './disturbance';
import type { Figure } from './figure';
import { load } from './load';
import { measureBook } from './rag-book';
import { RagLibrary } from './rag-library';
import { printReport } from './report';
import { measureInRounds } from './rounds';

const FEW_CHUNKS = 1_000;
/** Another number may be given on the command line. */
const MANY_CHUNKS = Number(process.argv[2] ?? 100_000);
const CHUNKS_A_FILE = 5_000;
const SAMPLES = 100;
const IN_FLIGHT = 16;
const POLL_MS = 100;

const CONDITIONS = [
  'PostgreSQL; embeddings of 384 numbers by a scripted provider. Search: POST /api/rag/search over all documents',
  'of one user, by words and vectors together, one request at a time unless said otherwise. Upload: text files',
  'of 5,000 chunks, one after the other; "found by words" is when the upload is answered. The PDF: by the',
  'embedder that is built in, beside chats of one user with the scripted model.',
];

const library = new RagLibrary();
const search = () =>
  ({ path: '/api/rag/search', body: { query: library.question(), top_k: 10 } }) as const;

interface UploadTimes {
  readonly textReadyMs: number;
  readonly readyMs: number;
}

async function addChunks(api: ApiUnderTest, chunks: number): Promise<UploadTimes> {
  const times = { textReadyMs: 0, readyMs: 0 };
  for (let added = 0; added < chunks; added += CHUNKS_A_FILE) {
    const file = library.file(Math.min(CHUNKS_A_FILE, chunks - added));
    const startedMs = performance.now();
    const { status, body } = await upload(api.url, `${added}.txt`, file, { headers: api.headers });
    if (status !== 200) throw new Error(`An upload was answered ${status}`);
    times.textReadyMs += performance.now() - startedMs;
    const path = `GET /api/rag/documents/${String(body['document_id'])}`;
    while ((await request(api.url, path, undefined, api.headers)).body['state'] !== 'ready') {
      await delay(POLL_MS);
    }
    times.readyMs += performance.now() - startedMs;
  }
  return times;
}

async function measure(server: ApiUnderTest) {
  await load({ server, request: search, slots: 1, requests: 50 });
  return measureInRounds({
    p50Ms: async () => (await load({ server, request: search, slots: 1, requests: SAMPLES })).p50Ms,
    perSecond: async () =>
      (await load({ server, request: search, slots: IN_FLIGHT, requests: 4 * SAMPLES })).perSecond,
  });
}

async function chunksOf(api: ApiUnderTest): Promise<number> {
  const { body } = await request(api.url, 'GET /api/rag/stats', undefined, api.headers);
  return Number(body['total_chunks']);
}

async function main(): Promise<void> {
  const servers = await BenchServers.start();
  try {
    const world = await servers.world('postgres');
    const api = await servers.api(world, { OPENAI_EMBEDDING_MODEL: 'scripted' });
    const disturbance = new Disturbance();
    await addChunks(api, FEW_CHUNKS);
    const few = { ...(await measure(api)), chunks: await chunksOf(api) };
    const times = await addChunks(api, MANY_CHUNKS - FEW_CHUNKS);
    const chunks = await chunksOf(api);
    await api.loopDelay();
    const many = await measure(api);
    const { maxMs } = await api.loopDelay();
    const growth = many.p50Ms.map(
      (ms, round) => Math.log(ms / (few.p50Ms[round] ?? NaN)) / Math.log(chunks / few.chunks),
    );
    const perSecond = (ms: number) => [((chunks - few.chunks) * 1_000) / ms];
    const figures: Figure[] = [
      { name: `p50 of a search in ${few.chunks} chunks`, unit: 'ms', values: few.p50Ms },
      {
        name: `p50 of a search in ${chunks} chunks`,
        unit: 'ms',
        values: many.p50Ms,
        target: { atMost: 10 },
      },
      { name: 'exponent of its growth', unit: '', values: growth, target: { atMost: 0.35 } },
      {
        name: `searches with ${IN_FLIGHT} in flight`,
        unit: '/s',
        values: many.perSecond,
        target: { atLeast: 150 },
      },
      { name: 'longest hold of the event loop meanwhile', unit: 'ms', values: [maxMs] },
      {
        name: 'chunks until found by words',
        unit: '/s',
        values: perSecond(times.textReadyMs),
        target: { atLeast: 1_000 },
      },
      {
        name: 'chunks until found by meaning',
        unit: '/s',
        values: perSecond(times.readyMs),
        target: { atLeast: 500 },
      },
    ];
    await api.stop();
    const book = await measureBook(await servers.api(await servers.world('postgres')), library);
    printReport(CONDITIONS, [...figures, ...book], disturbance);
  } finally {
    await servers.stop();
  }
}

void main();
