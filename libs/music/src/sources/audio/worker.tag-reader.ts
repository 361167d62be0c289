import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type OnApplicationShutdown } from '@nestjs/common';
import type { TagQuestion } from './tag-question';
import { type Picture, TagReader, type TagReading } from './tag-reader';

const PATIENCE_MS = 20_000;
const MAX_HEAP_MB = 256;

/**
 * Reads tags in a thread of its own: a file that takes for ever, or all memory, costs that thread and nothing
 * else. The files that it was asked for are then read one by one, so that only the bad one is at fault.
 */
export class WorkerTagReader extends TagReader implements OnApplicationShutdown {
  private worker: Worker | undefined;
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly patienceMs = PATIENCE_MS,
    private readonly program = join(__dirname, 'tag.worker.js'),
  ) {
    super();
  }

  async read(paths: readonly string[]): Promise<readonly TagReading[]> {
    const readings = await this.ask<readonly TagReading[]>({ kind: 'tags', paths });
    if (readings !== undefined) return readings;
    if (paths.length <= 1)
      return paths.map(() => ({ fault: 'Reading it takes too long, or too much memory.' }));
    const single: TagReading[] = [];
    for (const path of paths) single.push(...(await this.read([path])));
    return single;
  }

  readPicture(path: string): Promise<Picture | undefined> {
    return this.ask<Picture>({ kind: 'picture', path });
  }

  async close(): Promise<void> {
    await this.last;
    await this.end();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.end();
  }

  /** One question at a time. Nothing where the thread did not answer. */
  private ask<T>(question: TagQuestion): Promise<T | undefined> {
    const answer = this.last.then(() => this.askNow<T>(question));
    this.last = answer;
    return answer;
  }

  private async askNow<T>(question: TagQuestion): Promise<T | undefined> {
    const worker = (this.worker ??= start(this.program));
    try {
      const signal = AbortSignal.timeout(this.patienceMs);
      const answered = once(worker, 'message', { signal });
      const ended = once(worker, 'exit', { signal }).then(() => [undefined]);
      ended.catch(() => undefined);
      worker.postMessage(question);
      const [message] = (await Promise.race([answered, ended])) as [{ value: T } | undefined];
      if (message !== undefined) return message.value;
    } catch {
      // Too late, or the thread threw: it is not to be trusted any more.
    }
    await this.end();
    return undefined;
  }

  private async end(): Promise<void> {
    const worker = this.worker;
    this.worker = undefined;
    await worker?.terminate();
  }
}

function start(program: string): Worker {
  const worker = new Worker(program, {
    resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB },
    stdout: false,
  });
  worker.on('error', () => undefined);
  worker.unref();
  return worker;
}
