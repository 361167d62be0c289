import type { Pool, PoolClient } from 'pg';
import { noteLostConnection } from './data-source-options';
import { BUSY_MESSAGE } from './database-error';
import type { PreparedQuery } from './prepared-query';

/** A lane goes back to the pool when nothing has used it for one to two of these. */
const REST_MS = 1_000;

type Statement = PreparedQuery<Record<string, unknown>>;
type Done = (failure: Error | undefined) => void;

interface Waiting {
  readonly statement: Statement;
  readonly done: Done;
  readonly sinceMs: number;
}

interface Lane {
  readonly client: PoolClient;
  /** Undefined at rest. */
  done: Done | undefined;
  restingSinceMs: number;
  readonly onLost: (error: Error) => void;
}

export interface LanesOptions {
  /** Most connections that are kept at a time; the pool's others are left to transactions. */
  readonly most: number;
  /** Longest wait for one of them. */
  readonly queueTimeoutMs: number;
}

/**
 * Runs statements on connections that are borrowed from a pool and kept while there is work: to get one and to give
 * it back costs a process more than a short statement. A statement that fails takes its connection with it, as in
 * the pool's own `query`.
 */
export class StatementLanes {
  private readonly lanes = new Set<Lane>();
  private readonly resting: Lane[] = [];
  private readonly queue: Waiting[] = [];
  private connecting = 0;
  private sweeper: NodeJS.Timeout | undefined;
  private keepsNone = false;

  constructor(
    private readonly pool: Pool,
    private readonly options: LanesOptions,
  ) {}

  /** Connections that are kept and at rest. */
  get idle(): number {
    return this.resting.length;
  }

  /** Statements without a connection. */
  get waiting(): number {
    return this.queue.length;
  }

  /** Resolves with what went wrong, never rejects. */
  run(statement: Statement): Promise<Error | undefined> {
    return new Promise((resolve) => {
      const lane = this.resting.pop();
      if (lane !== undefined) {
        this.start(lane, statement, resolve);
        return;
      }
      this.queue.push({ statement, done: resolve, sinceMs: performance.now() });
      this.widen();
      this.sweep();
    });
  }

  /** Gives all connections back as they come to rest: the pool can end when nothing runs any more. */
  keepNone(): void {
    this.keepsNone = true;
    for (const lane of this.resting.splice(0)) this.release(lane);
  }

  /** The same; and waiting statements fail. */
  close(): void {
    this.keepNone();
    clearTimeout(this.sweeper);
    for (const { done } of this.queue.splice(0)) done(new Error('Connection ended'));
  }

  private widen(): void {
    if (this.lanes.size + this.connecting >= this.options.most) return;
    this.connecting += 1;
    this.pool.connect((error, client) => {
      this.connecting -= 1;
      if (client === undefined) this.failWaiting(error ?? new Error('Connection ended'));
      else this.add(client);
    });
  }

  /** Whoever waits for one of the lanes that there are goes on to; of those whom others keep waiting, one gives up. */
  private failWaiting(error: Error): void {
    if (error.message === BUSY_MESSAGE) {
      this.queue.shift()?.done(error);
      if (this.queue.length > 0) this.widen();
    } else if (this.lanes.size === 0) {
      for (const { done } of this.queue.splice(0)) done(error);
    }
  }

  private add(client: PoolClient): void {
    const lane: Lane = {
      client,
      done: undefined,
      restingSinceMs: 0,
      onLost: (error) => {
        if (lane.done === undefined) noteLostConnection(error);
        this.settle(lane, error);
      },
    };
    client.on('error', lane.onLost);
    this.lanes.add(lane);
    this.next(lane);
  }

  private next(lane: Lane): void {
    const waiting = this.queue.shift();
    if (waiting !== undefined) {
      this.start(lane, waiting.statement, waiting.done);
    } else if (this.keepsNone) {
      this.release(lane);
    } else {
      lane.restingSinceMs = performance.now();
      this.resting.push(lane);
      this.sweep();
    }
  }

  private start(lane: Lane, statement: Statement, done: Done): void {
    lane.done = done;
    statement.callback = (failure) => {
      this.settle(lane, failure ?? undefined);
    };
    lane.client.query(statement);
  }

  /** Once for each statement, however often the driver tells of a broken connection. */
  private settle(lane: Lane, failure: Error | undefined): void {
    const { done } = lane;
    lane.done = undefined;
    if (failure !== undefined) this.release(lane, failure);
    // Whoever waits goes first: the answer of this one may take a while to be used.
    else if (done !== undefined) this.next(lane);
    done?.(failure);
    if (failure !== undefined && this.queue.length > 0) this.widen();
  }

  private release(lane: Lane, failure?: Error): void {
    if (!this.lanes.delete(lane)) return;
    const place = this.resting.indexOf(lane);
    if (place !== -1) this.resting.splice(place, 1);
    // First, so that the pool's own listener is there when ours goes.
    lane.client.release(failure);
    lane.client.removeListener('error', lane.onLost);
  }

  /** Looks now and then, for as long as there is something to look after. */
  private sweep(): void {
    this.sweeper ??= setTimeout(() => {
      this.sweeper = undefined;
      const now = performance.now();
      this.giveUpWaiting(now - this.options.queueTimeoutMs);
      const rested = this.resting.filter(({ restingSinceMs }) => now - restingSinceMs >= REST_MS);
      for (const lane of rested) this.release(lane);
      if (this.resting.length + this.queue.length > 0) this.sweep();
    }, REST_MS).unref();
  }

  private giveUpWaiting(sinceMs: number): void {
    while ((this.queue[0]?.sinceMs ?? Infinity) <= sinceMs) {
      this.queue.shift()?.done(new Error(BUSY_MESSAGE));
    }
  }
}
