import type { Redis } from 'ioredis';
import { retryDelayMs } from './redis.options';

const HEARTBEAT_MS = 2_000;
const CLOSED = 'the connection was closed';

export type OpenSocket = (retryDelayMs: () => number) => Redis;

export interface SocketObserver {
  /** Called for every proof, not only the first. */
  proven(): void;
  /** Called for every failure, not only the first. */
  lost(reason: string): void;
}

/**
 * One connection that counts as up only while `prove` succeeds: when it opens, every 2 s, and whenever a
 * command failed. One that fails the proof is dropped and opened again, with growing pauses, for ever.
 */
export class RedisSocket {
  readonly redis: Redis;
  private readonly heartbeat: NodeJS.Timeout;
  private isProven = false;
  private isProving = false;
  private failures = 0;
  private lastError = CLOSED;

  constructor(
    open: OpenSocket,
    private readonly prove: (redis: Redis) => Promise<unknown>,
    private readonly observer: SocketObserver,
  ) {
    this.redis = open(() => retryDelayMs(this.failures++));
    this.redis.on('error', (error: Error) => (this.lastError = reasonOf(error)));
    this.redis.on('ready', () => void this.check());
    this.redis.on('close', () => this.lose(this.lastError));
    this.heartbeat = setInterval(() => void this.check(), HEARTBEAT_MS).unref();
    // A failure to connect arrives as 'error' and 'close'.
    this.redis.connect().catch(() => undefined);
  }

  get isUp(): boolean {
    return this.isProven && this.redis.status === 'ready';
  }

  /** Take note that a command failed. Silence concerns everyone, so nobody else waits until a proof succeeds. */
  doubt(error: unknown): void {
    if (reasonOf(error) === 'Command timed out') this.isProven = false;
    void this.check();
  }

  async close(): Promise<void> {
    clearInterval(this.heartbeat);
    if (this.isUp) await this.redis.quit().catch(() => undefined);
    this.isProven = false;
    if (this.redis.status !== 'end') this.redis.disconnect();
  }

  private async check(): Promise<void> {
    // In any other state ioredis is already at work, and disconnecting just then would stop it for good.
    if (this.isProving || this.redis.status !== 'ready') return;
    this.isProving = true;
    try {
      await this.prove(this.redis);
      this.isProven = true;
      this.failures = 0;
      this.lastError = CLOSED;
      this.observer.proven();
    } catch (error) {
      this.lastError = reasonOf(error);
      this.lose(this.lastError);
      if (this.isReady()) this.redis.disconnect(true);
    } finally {
      this.isProving = false;
    }
  }

  private isReady(): boolean {
    return this.redis.status === 'ready';
  }

  private lose(reason: string): void {
    this.isProven = false;
    this.observer.lost(reason);
  }
}

/** Only the message: the error object of a refused AUTH carries the password. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  // A name with several addresses fails with an AggregateError, whose message is empty.
  return error.message || String('code' in error ? error.code : error.name);
}
