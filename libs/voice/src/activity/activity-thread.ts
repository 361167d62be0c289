import { Worker } from 'node:worker_threads';
import { UnavailableError } from '@parley/common';
import type { ActivityChange, ActivityOrder, ActivityReply } from './activity-order';

/** With nobody to listen to, the thread and its network leave after this. */
const IDLE_MS = 60_000;

interface Waiting {
  readonly resolve: (changes: readonly ActivityChange[]) => void;
  readonly reject: (error: Error) => void;
}

/**
 * The one thread in which live streams are listened to for speech. A thread of its own and not the pool's,
 * because each stream has a state that has to stay where it is.
 */
export class ActivityThread {
  private worker: Worker | undefined;
  private readonly waiting = new Map<number, Waiting[]>();
  private streams = 0;
  private lastId = 0;
  private leaving: NodeJS.Timeout | undefined;

  constructor(
    private readonly idleMs = IDLE_MS,
    /** Node options of the thread, for tests that run from the sources. */
    private readonly execArgv: readonly string[] = [],
  ) {}

  /** A new stream's number, until `close`. */
  open(): number {
    clearTimeout(this.leaving);
    this.streams += 1;
    this.lastId += 1;
    this.waiting.set(this.lastId, []);
    return this.lastId;
  }

  /** Where in the samples speech begins and ends. @throws UnavailableError when the thread dies. */
  push(stream: number, samples: Int16Array): Promise<readonly ActivityChange[]> {
    return new Promise((resolve, reject) => {
      this.waiting.get(stream)?.push({ resolve, reject });
      this.send({ type: 'samples', stream, samples });
    });
  }

  restart(stream: number): void {
    if (this.waiting.has(stream)) this.send({ type: 'restart', stream });
  }

  close(stream: number): void {
    if (!this.waiting.delete(stream)) return;
    this.send({ type: 'close', stream });
    this.streams -= 1;
    if (this.streams === 0) this.leaving = setTimeout(() => void this.end(), this.idleMs).unref();
  }

  async end(): Promise<void> {
    const { worker } = this;
    this.worker = undefined;
    clearTimeout(this.leaving);
    await worker?.terminate();
  }

  private send(order: ActivityOrder): void {
    this.worker ??= this.start();
    this.worker.postMessage(order);
  }

  private start(): Worker {
    const execArgv = [...this.execArgv];
    const worker = new Worker(require.resolve('./activity.thread'), { execArgv });
    worker.unref();
    worker.on('message', ({ stream, changes }: ActivityReply) => {
      this.waiting.get(stream)?.shift()?.resolve(changes);
    });
    worker.on('error', () => {});
    worker.on('exit', () => this.onExit(worker));
    return worker;
  }

  /** The next order starts another thread; what it had in hand fails. */
  private onExit(worker: Worker): void {
    if (this.worker === worker) this.worker = undefined;
    const error = new UnavailableError('Listening broke off. Try again.', {
      code: 'activity_thread_died',
    });
    for (const orders of this.waiting.values()) {
      for (const { reject } of orders.splice(0)) reject(error);
    }
  }
}
