import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { NativeThread, type NativeThreadOptions } from '@parley/workers';
import type { CoarseOrder } from './coarse-order';

/** It leaves when there is nothing left to keep, not for want of questions. */
const NEVER_MS = 2 ** 31 - 1;

/** Compares a query with all rows of large matrices beside the event loop. */
@Injectable()
export class CoarseThread implements OnApplicationShutdown {
  private readonly thread: NativeThread;
  private readonly kept = new Set<number>();
  private lastMatrix = 0;

  constructor(options: NativeThreadOptions = {}) {
    const file = require.resolve('./coarse.thread');
    this.thread = new NativeThread(file, { idleMs: NEVER_MS, ...options });
  }

  /** A new matrix's number, until `drop`. */
  open(): number {
    this.lastMatrix += 1;
    return this.lastMatrix;
  }

  /** Rows behind those that the matrix has. @throws UnavailableError when the thread dies, with all that it kept. */
  async add(matrix: number, dimensions: number, numbers: Float32Array): Promise<void> {
    this.kept.add(matrix);
    await this.ask({ type: 'add', matrix, dimensions, numbers });
  }

  /** @returns row numbers, about nearest first; `undefined` where the thread does not have the matrix. */
  async nearest(
    matrix: number,
    query: Float32Array,
    count: number,
  ): Promise<Uint32Array | undefined> {
    return (await this.ask({ type: 'nearest', matrix, query, count })) as Uint32Array | undefined;
  }

  drop(matrix: number): void {
    if (!this.kept.delete(matrix)) return;
    if (this.kept.size === 0) void this.thread.end();
    else this.ask({ type: 'drop', matrix }).catch(() => undefined);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.thread.end();
  }

  private ask(order: CoarseOrder): Promise<unknown> {
    return this.thread.ask(order);
  }
}
