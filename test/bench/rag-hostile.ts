import { setTimeout as delay } from 'node:timers/promises';
import { DEEP_DOCX, RECURSIVE_PDF, WIDE_CSV } from '../kit/bad-documents';
import { aDocx } from '../kit/documents';
import { upload } from '../kit/upload';
import type { ApiUnderTest } from './api-under-test';
import type { Figure } from './figure';
import { percentile } from './statistics';
import { TimedClient } from './timed-client';

const FILES: readonly (readonly [name: string, content: () => Buffer | string])[] = [
  ['bomb.docx', () => aDocx('', [{ name: 'word/x', content: Buffer.alloc(200_000_000, 'a') }])],
  ['tables.docx', () => DEEP_DOCX],
  ['pages.pdf', () => RECURSIVE_PDF],
  ['groups.rtf', () => `{\\rtf1 ${'{'.repeat(900_000)}`],
  ['wide.csv', () => WIDE_CSV],
  ['long.txt', () => 'Ünsinn ohne Ende '.repeat(500_000)],
];
const PAUSE_MS = 5;

/** How long /health takes while files are read that were made to stop a server, of the worst of them. */
export async function measureHostile(api: ApiUnderTest): Promise<readonly Figure[]> {
  let worst = { name: '', p99Ms: 0 };
  for (const [name, content] of FILES) {
    const file = content();
    const latenciesMs = await healthWhile(api, () =>
      upload(api.url, name, file, { headers: api.headers }),
    );
    const p99Ms = percentile(latenciesMs, 0.99);
    if (p99Ms > worst.p99Ms) worst = { name, p99Ms };
  }
  return [
    {
      name: `p99 of /health during the worst file (${worst.name})`,
      unit: 'ms',
      values: [worst.p99Ms],
      target: { atMost: 100 },
    },
  ];
}

async function healthWhile(
  api: ApiUnderTest,
  work: () => Promise<unknown>,
): Promise<readonly number[]> {
  const client = new TimedClient(api.url, 1, api.headers);
  const latenciesMs: number[] = [];
  let isDone = false;
  const done = work().finally(() => (isDone = true));
  do {
    latenciesMs.push(await client.send({ method: 'GET', path: '/health' }));
    await delay(PAUSE_MS);
  } while (!isDone);
  await Promise.all([done, client.close()]);
  return latenciesMs;
}
