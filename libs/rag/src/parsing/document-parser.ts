import { type Job, JobError, WorkerPool } from '@parley/workers';
import { Injectable } from '@nestjs/common';
import type { ParseInput, ParseOutput } from './parse.job';

const PARSE: Job<ParseInput, ParseOutput> = {
  name: 'parse_document',
  lane: 'files',
  file: require.resolve('./parse.job'),
  run: 'parseDocument',
  timeLimitMs: 120_000,
  onAbort: 'kill',
};

/** Reads documents in a worker thread; a file that kills or hangs it is refused like any other. */
@Injectable()
export class DocumentParser {
  constructor(private readonly workers: WorkerPool) {}

  async parse(input: ParseInput): Promise<ParseOutput> {
    try {
      return await this.workers.run(PARSE, input, { priority: 'bulk' });
    } catch (error) {
      if (!(error instanceof JobError) || error.failure === 'crowded') throw error;
      return { refusal: error.failure === 'timed_out' ? 'took_too_long' : 'unreadable' };
    }
  }
}
