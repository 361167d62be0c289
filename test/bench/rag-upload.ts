import { setTimeout as delay } from 'node:timers/promises';
import { request } from '../kit/request';
import { upload } from '../kit/upload';
import type { ApiUnderTest } from './api-under-test';
import type { Figure } from './figure';
import { progress } from './progress';
import type { RagLibrary } from './rag-library';
import { atItsSpeed } from './reference-machine';

const CHUNKS_A_FILE = 5_000;
const POLL_MS = 100;

export interface UploadTimes {
  readonly chunks: number;
  readonly textReadyMs: number;
  readonly readyMs: number;
}

/** Text files, one after the other, each until meaning finds it. */
export async function addChunks(
  api: ApiUnderTest,
  library: RagLibrary,
  chunks: number,
): Promise<UploadTimes> {
  const before = await chunksOf(api);
  const times = { textReadyMs: 0, readyMs: 0 };
  for (let added = 0; added < chunks; added += CHUNKS_A_FILE) {
    progress(`chunks ${before + added} and more`);
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
  return { chunks: (await chunksOf(api)) - before, ...times };
}

export function uploadFigures(
  { chunks, textReadyMs, readyMs }: UploadTimes,
  slowness: number,
): readonly Figure[] {
  const rates = (name: string, ms: number, atLeast: number): readonly Figure[] => {
    const rate = { unit: '/s', values: [(chunks * 1_000) / ms] } as const;
    return [
      { name, ...rate },
      atItsSpeed({ name: '  at its speed', ...rate, target: { atLeast } }, [slowness]),
    ];
  };
  return [
    ...rates('chunks until found by words', textReadyMs, 1_000),
    ...rates('chunks until found by meaning', readyMs, 500),
  ];
}

export async function chunksOf(api: ApiUnderTest): Promise<number> {
  const { body } = await request(api.url, 'GET /api/rag/stats', undefined, api.headers);
  return Number(body['total_chunks']);
}
