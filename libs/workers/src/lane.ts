import { Logger } from '@nestjs/common';
import { CancelledError } from '@parley/common';
import { Piscina } from 'piscina';
import type { Job, RunOptions } from './job';
import { JobError } from './job.error';
import { WaitingCalls } from './waiting-calls';

/** More calls than this wait only where something is wrong; the next is refused. */
const MAX_WAITING = 10_000;
const IDLE_THREAD_LEAVES_AFTER_MS = 60_000;
/** Why a call is ended where it was not for its own sake. */
const NO_THREAD = 'no thread';

export interface LaneOptions {
  readonly threads: number;
  /** Heap of one thread; one that needs more is ended and replaced. */
  readonly maxHeapMb: number;
  /** Node options of the threads, for tests that run from the sources. */
  readonly execArgv: readonly string[];
}

interface Call {
  readonly job: Job<never, unknown>;
  readonly input: unknown;
  readonly signal: AbortSignal | undefined;
  readonly resolve: (output: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Some threads and the calls that wait for them. Piscina owns the threads (start, idle, crash, kill);
 * order and cancelling are kept here, because Piscina would kill a thread for each caller who left.
 */
export class Lane {
  private readonly logger = new Logger(Lane.name);
  private readonly waiting = new WaitingCalls<Call>();
  private readonly killers = new Set<AbortController>();
  private threads: Piscina | undefined;
  private running = 0;
  private isClosed = false;

  constructor(private readonly options: LaneOptions) {}

  run(job: Job<never, unknown>, input: unknown, options: RunOptions): Promise<unknown> {
    const { signal } = options;
    return new Promise((resolve, reject) => {
      if (signal?.aborted === true) return reject(new CancelledError());
      if (this.isClosed || this.waiting.size >= MAX_WAITING) {
        return reject(new JobError('crowded', job.name));
      }
      const leave = () => this.onAbort(call);
      const settled = <T>(settle: (value: T) => void) => {
        return (value: T) => {
          signal?.removeEventListener('abort', leave);
          settle(value);
        };
      };
      const call: Call = {
        ...{ job, input, signal },
        resolve: settled(resolve),
        reject: settled(reject),
      };
      signal?.addEventListener('abort', leave, { once: true });
      this.waiting.add(call, options.priority);
      this.startNext();
    });
  }

  /** Ends what runs and refuses what waits. */
  async close(): Promise<void> {
    this.isClosed = true;
    for (let call = this.waiting.shift(); call; call = this.waiting.shift()) {
      call.reject(new CancelledError());
    }
    await this.threads?.destroy();
  }

  private onAbort(call: Call): void {
    this.waiting.remove(call);
    call.reject(new CancelledError());
  }

  private startNext(): void {
    if (this.running >= this.options.threads) return;
    const call = this.waiting.shift();
    if (call === undefined) return;
    this.running += 1;
    void this.execute(call)
      .then(call.resolve, call.reject)
      .finally(() => {
        this.running -= 1;
        this.startNext();
      });
  }

  private async execute({ job, input, signal }: Call): Promise<unknown> {
    const killer = new AbortController();
    this.killers.add(killer);
    const kill = () => killer.abort();
    const timer = setTimeout(kill, job.timeLimitMs);
    if (job.onAbort === 'kill') signal?.addEventListener('abort', kill, { once: true });
    try {
      const { file: filename, run: name } = job;
      return await this.open().run(input, { filename, name, signal: killer.signal });
    } catch (error) {
      throw this.isClosed ? new CancelledError() : failureOf(job, error, killer.signal);
    } finally {
      this.killers.delete(killer);
      clearTimeout(timer);
      signal?.removeEventListener('abort', kill);
    }
  }

  private open(): Piscina {
    this.threads ??= this.start();
    return this.threads;
  }

  private start(): Piscina {
    const threads = new Piscina({
      minThreads: 0,
      maxThreads: this.options.threads,
      idleTimeout: IDLE_THREAD_LEAVES_AFTER_MS,
      resourceLimits: { maxOldGenerationSizeMb: this.options.maxHeapMb },
      execArgv: [...this.options.execArgv],
    });
    // Of a thread that fails while no call is in it; unheard it would end the process.
    threads.on('error', (error) => this.logger.warn(error));
    threads.on('workerDestroy', () => setImmediate(() => this.giveUpWithout(threads)));
    return threads;
  }

  /** Calls given to a thread that ended before it could take them would wait for ever. */
  private giveUpWithout(threads: Piscina): void {
    if (threads.queueSize === 0 || threads.threads.length > 0) return;
    for (const killer of this.killers) killer.abort(NO_THREAD);
  }
}

function failureOf(job: Job<never, unknown>, error: unknown, killed: AbortSignal): JobError {
  if (killed.aborted && killed.reason !== NO_THREAD) {
    return new JobError('timed_out', job.name, error);
  }
  const isCrash = killed.aborted || hasEndedThread(error);
  return new JobError(isCrash ? 'crashed' : 'failed', job.name, error);
}

/** Not by class: an error from a thread need not be of this realm. */
function hasEndedThread(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const code = 'code' in error ? error.code : undefined;
  const message = 'message' in error ? String(error.message) : '';
  return code === 'ERR_WORKER_OUT_OF_MEMORY' || /worker exited/i.test(message);
}
