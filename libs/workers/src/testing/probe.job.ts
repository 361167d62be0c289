import { threadId } from 'node:worker_threads';

const kept: number[][] = [];

/** Jobs that behave well and badly, for the specs of the pool. */
export function work(order: string): string | number {
  switch (order) {
    case 'thread':
      return threadId;
    case 'throw':
      throw new Error('no such thing');
    case 'exit':
      return process.exit(3);
    case 'loop':
      for (;;) kept.length = 0;
    case 'hoard':
      for (;;) kept.push(new Array<number>(1_000_000).fill(1));
    default:
      return order;
  }
}
