import { availableParallelism } from 'node:os';
import { CancelledError } from '@parley/common';
import type { Task } from './task';
import { Thread } from './thread';
import { WorkerFailedError } from './worker-failed.error';
import { type TaskOptions, WorkerPool } from './worker-pool';

/** Two at least: one long task must not silence everybody. */
const MAX_THREADS = Math.max(2, availableParallelism() - 1);
/** A thread that has had nothing to do for so long gives its models' memory back. */
const IDLE_MS = 120_000;

export interface ThreadPoolOptions {
  readonly maxThreads?: number;
  readonly idleMs?: number;
}

interface Job {
  readonly module: string;
  readonly payload: unknown;
  readonly options: TaskOptions;
  resolve: (value: unknown) => void;
  reject: (error: Error) => void;
  isDropped: boolean;
}

/** Worker threads that start when there is work and leave when there has been none for a while. */
export class ThreadPool extends WorkerPool {
  private readonly maxThreads: number;
  private readonly idleMs: number;
  private readonly waiting = { interactive: [] as Job[], bulk: [] as Job[] };
  /** The one used last is taken first, so that the others may leave. */
  private readonly idle: Thread[] = [];
  private readonly leaving = new Map<Thread, NodeJS.Timeout>();
  private readonly busy = new Set<Thread>();
  private isClosed = false;

  constructor(options: ThreadPoolOptions = {}) {
    super();
    this.maxThreads = options.maxThreads ?? MAX_THREADS;
    this.idleMs = options.idleMs ?? IDLE_MS;
  }

  override async run<In, Out>(
    task: Task<In, Out>,
    payload: In,
    options: TaskOptions = {},
  ): Promise<Out> {
    if (this.isClosed) throw new WorkerFailedError('closed');
    const { signal } = options;
    if (signal?.aborted === true) throw new CancelledError();
    const result = await new Promise<unknown>((resolve, reject) => {
      const job: Job = { module: task.module, payload, options, resolve, reject, isDropped: false };
      const drop = () => {
        job.isDropped = true;
        reject(new CancelledError());
      };
      signal?.addEventListener('abort', drop, { once: true });
      job.resolve = (value) => {
        signal?.removeEventListener('abort', drop);
        resolve(value);
      };
      job.reject = (error) => {
        signal?.removeEventListener('abort', drop);
        reject(error);
      };
      this.waiting[options.priority ?? 'interactive'].push(job);
      this.pump();
    });
    return result as Out;
  }

  /** Ends every thread; what runs or waits fails. */
  async close(): Promise<void> {
    this.isClosed = true;
    const left = [...this.waiting.interactive.splice(0), ...this.waiting.bulk.splice(0)];
    for (const job of left) job.reject(new WorkerFailedError('closed'));
    for (const timer of this.leaving.values()) clearTimeout(timer);
    await Promise.all([...this.busy, ...this.idle.splice(0)].map((thread) => thread.end()));
  }

  private pump(): void {
    while (this.busy.size < this.maxThreads) {
      const job = this.nextJob();
      if (job === undefined) return;
      void this.work(this.takeThread(), job);
    }
  }

  private nextJob(): Job | undefined {
    for (;;) {
      const job = this.waiting.interactive.shift() ?? this.waiting.bulk.shift();
      if (job?.isDropped !== true) return job;
    }
  }

  private async work(thread: Thread, job: Job): Promise<void> {
    this.busy.add(thread);
    try {
      job.resolve(await thread.execute(job.module, job.payload, job.options.timeLimitMs));
    } catch (error) {
      job.reject(error as Error);
    }
    this.busy.delete(thread);
    this.rest(thread);
    this.pump();
  }

  private takeThread(): Thread {
    for (let thread = this.idle.pop(); thread !== undefined; thread = this.idle.pop()) {
      clearTimeout(this.leaving.get(thread));
      this.leaving.delete(thread);
      if (!thread.isDead) return thread;
    }
    return new Thread();
  }

  private rest(thread: Thread): void {
    if (thread.isDead || this.isClosed) return;
    this.idle.push(thread);
    const leave = () => {
      this.leaving.delete(thread);
      this.idle.splice(this.idle.indexOf(thread), 1);
      void thread.end();
    };
    this.leaving.set(thread, setTimeout(leave, this.idleMs).unref());
  }
}
