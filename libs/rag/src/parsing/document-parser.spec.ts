import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Job, JobError, type WorkerPool } from '@parley/workers';
import { DocumentParser } from './document-parser';

describe(DocumentParser.name, () => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-parser-'));
  const path = join(folder, 'file');
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([
    [1_000, 30_010],
    [2_000_000, 50_000],
    [50_000_000, 120_000],
  ])('gives a file of %i bytes %i ms, and refuses what takes longer', async (bytes, limitMs) => {
    writeFileSync(path, '');
    truncateSync(path, bytes);
    const limits: number[] = [];
    const workers = {
      run: ({ timeLimitMs }: Job<unknown, unknown>) => {
        limits.push(timeLimitMs);
        return Promise.reject(new JobError('timed_out', 'It took too long.'));
      },
    };
    const sut = new DocumentParser(workers as Partial<WorkerPool> as WorkerPool);
    expect(await sut.parse({ path, kind: 'pdf' })).toEqual({ refusal: 'took_too_long' });
    expect(limits).toEqual([limitMs]);
  });
});
