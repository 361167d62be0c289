import { BenchServers } from './bench-servers';
import { Disturbance } from './disturbance';
import type { Figure } from './figure';
import { load, type Measured } from './load';
import { progress } from './progress';
import { measureBook } from './rag-book';
import { measureHostile } from './rag-hostile';
import { RagLibrary } from './rag-library';
import { measureSearch, searchFigures } from './rag-search';
import { addChunks, chunksOf, uploadFigures } from './rag-upload';
import { AT_ITS_SPEED, slownessOf } from './reference-machine';
import { printReport } from './report';
import { median } from './statistics';
import { firstTurn } from './turns';

const FEW_CHUNKS = 1_000;
/** Another number may be given on the command line. */
const MANY_CHUNKS = Number(process.argv[2] ?? 100_000);

const CONDITIONS = [
  'PostgreSQL; embeddings of 384 numbers by a scripted provider. Search: POST /api/rag/search over all documents',
  'of one user, by words and vectors together, one request at a time unless said otherwise. Upload: text files',
  'of 5,000 chunks, one after the other; "found by words" is when the upload is answered. The PDF: by the',
  'embedder that is built in, beside chats of one user with the scripted model. The worst file: of six that were',
  'made to stop a server, the one during which /health takes longest.',
  ...AT_ITS_SPEED,
];

interface Subjects {
  readonly servers: BenchServers;
  readonly bareNest: Measured;
  readonly library: RagLibrary;
}

async function measureChunks({ servers, bareNest, library }: Subjects): Promise<readonly Figure[]> {
  const api = await servers.api(await servers.world('postgres'), {
    OPENAI_EMBEDDING_MODEL: 'scripted',
  });
  const search = async () => {
    const chunks = await chunksOf(api);
    progress(`searches in ${chunks} chunks`);
    return measureSearch(api, { bareNest, library, chunks });
  };
  await addChunks(api, library, FEW_CHUNKS);
  const few = await search();
  const times = await addChunks(api, library, MANY_CHUNKS - FEW_CHUNKS);
  await api.loopDelay();
  const many = await search();
  const { maxMs } = await api.loopDelay();
  await api.stop();
  const slowness = median([...slownessOf(few.nest), ...slownessOf(many.nest)]);
  return [
    ...searchFigures(few, many),
    { name: 'longest hold of the event loop meanwhile', unit: 'ms', values: [maxMs] },
    ...uploadFigures(times, slowness),
  ];
}

async function main(): Promise<void> {
  const servers = await BenchServers.start();
  try {
    const library = new RagLibrary();
    const disturbance = new Disturbance();
    const bareNest = await servers.bareNest();
    await load({ server: bareNest, request: firstTurn, slots: 16, requests: 8_000, seconds: 10 });
    const chunks = await measureChunks({ servers, bareNest, library });
    const api = await servers.api(await servers.world('postgres'));
    progress('a long PDF');
    const book = await measureBook({ api, bareNest, library });
    progress('hostile files');
    const hostile = await measureHostile(api);
    printReport(CONDITIONS, [...chunks, ...book, ...hostile], disturbance);
  } finally {
    await servers.stop();
  }
}

void main();
