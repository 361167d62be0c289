import { stat } from 'node:fs/promises';
import { type Job, JobError, WorkerPool } from '@parley/workers';
import { Injectable } from '@nestjs/common';
import type { ParseInput, ParseOutput } from './parse.job';

const LONGEST_MS = 120_000;
/** Several times what real files of that size take on a slow machine; the threads are there for others too. */
const SMALL_FILE_MS = 30_000;
const MS_PER_MEGABYTE = 10_000;

const PARSE: Job<ParseInput, ParseOutput> = {
  name: 'parse_document',
  lane: 'files',
  file: require.resolve('./parse.job'),
  run: 'parseDocument',
  timeLimitMs: LONGEST_MS,
  onAbort: 'kill',
};

/** Reads documents in a worker thread; a file that kills or hangs it is refused like any other. */
@Injectable()
export class DocumentParser {
  constructor(private readonly workers: WorkerPool) {}

  async parse(input: ParseInput): Promise<ParseOutput> {
    try {
      const job = { ...PARSE, timeLimitMs: await timeLimitMsOf(input) };
      return await this.workers.run(job, input, { priority: 'bulk' });
    } catch (error) {
      if (!(error instanceof JobError) || error.failure === 'crowded') throw error;
      return { refusal: error.failure === 'timed_out' ? 'took_too_long' : 'unreadable' };
    }
  }
}

/** Of a file that is gone the thread finds out. */
async function timeLimitMsOf({ path }: ParseInput): Promise<number> {
  const { size } = await stat(path).catch(() => ({ size: 0 }));
  return Math.min(LONGEST_MS, SMALL_FILE_MS + (size / 1e6) * MS_PER_MEGABYTE);
}
