import { Worker } from 'node:worker_threads';
import { UnavailableError } from '@parley/common';

/** With nothing to do the thread leaves, and gives back what it has loaded, after this. */
const IDLE_MS = 60_000;

interface Waiting {
  readonly resolve: (output: unknown) => void;
  readonly reject: (error: Error) => void;
}

interface Reply {
  readonly id: number;
  readonly output?: unknown;
  readonly failure?: string;
}

export interface NativeThreadOptions {
  readonly idleMs?: number;
  /** Node options of the thread, for tests that run from the sources. */
  readonly execArgv?: readonly string[];
}

/**
 * One thread for native code with a state: it answers in the order asked, by the function `serve` of its
 * module. It is asked to leave and never killed: a native library that is ended in mid-call takes the
 * whole process along.
 */
export class NativeThread {
  private worker: Worker | undefined;
  private readonly waiting = new Map<number, Waiting>();
  private lastId = 0;
  private leaving: NodeJS.Timeout | undefined;
  private ended: Promise<void> = Promise.resolve();

  constructor(
    /** Absolute path, by `require.resolve`. */
    private readonly file: string,
    private readonly options: NativeThreadOptions = {},
  ) {}

  /** @throws UnavailableError where the thread died or leaves, Error where `serve` threw. */
  ask(input: unknown): Promise<unknown> {
    clearTimeout(this.leaving);
    this.lastId += 1;
    const id = this.lastId;
    this.worker ??= this.start();
    const { worker } = this;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      worker.ref();
      worker.postMessage({ id, input });
    });
  }

  /** Resolves when the thread is gone; it still finishes what it is doing at this moment. */
  async end(): Promise<void> {
    clearTimeout(this.leaving);
    const { worker } = this;
    this.worker = undefined;
    worker?.ref();
    worker?.postMessage('leave');
    this.refuse('The work was broken off.');
    await this.ended;
  }

  private start(): Worker {
    const worker = new Worker(require.resolve('./native-thread.main'), {
      workerData: { file: this.file },
      execArgv: [...(this.options.execArgv ?? [])],
    });
    worker.on('message', (reply: Reply) => this.settle(worker, reply));
    worker.on('error', () => {});
    this.ended = new Promise((resolve) => {
      worker.on('exit', () => {
        this.onExit(worker);
        resolve();
      });
    });
    return worker;
  }

  private settle(worker: Worker, { id, output, failure }: Reply): void {
    const waiting = this.waiting.get(id);
    this.waiting.delete(id);
    if (failure === undefined) waiting?.resolve(output);
    else waiting?.reject(new Error(failure));
    if (this.waiting.size > 0 || this.worker !== worker) return;
    worker.unref();
    this.leaving = setTimeout(() => void this.end(), this.options.idleMs ?? IDLE_MS).unref();
  }

  /** The next question starts another thread; what this one had in hand fails. */
  private onExit(worker: Worker): void {
    if (this.worker !== worker) return;
    this.worker = undefined;
    this.refuse('The work broke off. Try again.');
  }

  private refuse(sentence: string): void {
    for (const { reject } of this.waiting.values()) {
      reject(new UnavailableError(sentence, { code: 'native_thread_ended' }));
    }
    this.waiting.clear();
  }
}
