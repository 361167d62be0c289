import { Worker } from 'node:worker_threads';
import { DomainError, type ErrorKind } from '@parley/common';
import { THREAD_SOURCE } from './thread-source';
import { WorkerFailedError } from './worker-failed.error';

const HEAP_MB = 512;

type Reply =
  | { readonly isDone: true; readonly value: unknown }
  | { readonly isDone: false; readonly error: TaskError };

interface TaskError {
  readonly message: string;
  readonly kind?: ErrorKind;
  readonly code?: string;
}

interface Running {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** One worker thread, busy with at most one task. */
export class Thread {
  isDead = false;
  private running: Running | undefined;
  private readonly worker: Worker;

  constructor() {
    this.worker = new Worker(THREAD_SOURCE, {
      eval: true,
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
    });
    this.worker.unref();
    this.worker.on('message', (reply: Reply) => this.settle(reply));
    this.worker.on('error', (error) => this.fail(new WorkerFailedError('crashed', error)));
    this.worker.on('exit', () => this.fail(new WorkerFailedError('crashed')));
  }

  async execute(module: string, payload: unknown, timeLimitMs?: number): Promise<unknown> {
    this.worker.ref();
    const timer =
      timeLimitMs === undefined ? undefined : setTimeout(() => this.overrun(), timeLimitMs);
    try {
      return await new Promise<unknown>((resolve, reject) => {
        this.running = { resolve, reject };
        this.worker.postMessage({ module, payload });
      });
    } finally {
      clearTimeout(timer);
      this.worker.unref();
    }
  }

  async end(): Promise<void> {
    this.fail(new WorkerFailedError('closed'));
    await this.worker.terminate();
  }

  private settle(reply: Reply): void {
    const { running } = this;
    this.running = undefined;
    if (reply.isDone) running?.resolve(reply.value);
    else running?.reject(toError(reply.error));
  }

  private overrun(): void {
    this.fail(new WorkerFailedError('too_slow'));
    void this.worker.terminate();
  }

  private fail(error: WorkerFailedError): void {
    this.isDead = true;
    const { running } = this;
    this.running = undefined;
    running?.reject(error);
  }
}

function toError({ kind, code, message }: TaskError): Error {
  if (kind === undefined) return new Error(`A worker's task failed: ${message}`);
  return new DomainError(kind, message, code === undefined ? {} : { code });
}
