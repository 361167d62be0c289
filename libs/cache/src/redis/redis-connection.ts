import type { Redis } from 'ioredis';
import { RedisAnnouncer, type RedisLogger } from './redis-announcer';
import { type OpenSocket, RedisSocket } from './redis-socket';
import { REDIS_OPTIONS } from './redis.options';

const START_PATIENCE_MS = 500;
const PROOF_LIFE_MS = 10_000;

export interface RedisConnectionOptions {
  /** Before every key and channel. */
  readonly prefix?: string;
  readonly logger?: RedisLogger;
}

/** Owns every connection of this process to Redis, and knows whether Redis can be used right now. */
export class RedisConnection {
  readonly prefix: string;
  private readonly commands: RedisSocket;
  private readonly subscribers: RedisSocket[] = [];
  private readonly firstOutcome: Promise<void>;

  /**
   * Loads ioredis and connects. Resolves once Redis is usable, known not to be, or silent for 500 ms;
   * never rejects for a Redis that cannot be used: that is logged, and tried again for ever.
   */
  static async open(url: string, options: RedisConnectionOptions = {}): Promise<RedisConnection> {
    const { Redis } = await import('ioredis');
    const connection = new RedisConnection(
      (retryStrategy) => new Redis(url, { ...REDIS_OPTIONS, retryStrategy }),
      new RedisAnnouncer(new URL(url).host, options.logger),
      options.prefix ?? 'parley:',
    );
    await connection.firstOutcome;
    return connection;
  }

  private constructor(
    private readonly openSocket: OpenSocket,
    private readonly announcer: RedisAnnouncer,
    prefix: string,
  ) {
    this.prefix = prefix;
    const { promise, resolve } = settled(START_PATIENCE_MS);
    this.firstOutcome = promise;
    this.commands = new RedisSocket(
      openSocket,
      (redis) => redis.proveWritable(`${prefix}heartbeat`, PROOF_LIFE_MS),
      {
        proven: () => {
          announcer.back();
          resolve();
        },
        lost: (reason) => {
          announcer.away(reason);
          resolve();
        },
      },
    );
  }

  /** Redis answers and takes writes. */
  get isConnected(): boolean {
    return this.commands.isUp;
  }

  /** The command's answer; where Redis is away or the command fails, the fallback's. While away it does not wait. */
  async attempt<T>(
    command: (redis: Redis) => Promise<T>,
    fallback: () => T | Promise<T>,
  ): Promise<T> {
    if (!this.commands.isUp) return fallback();
    try {
      return await command(this.commands.redis);
    } catch (error) {
      this.commands.doubt(error);
      return fallback();
    }
  }

  /**
   * Listens to a channel for as long as this connection lives. `onSubscribed` follows every subscription
   * that was lost and made again, and the first.
   */
  subscribe(channel: string, onMessage: (text: string) => void, onSubscribed: () => void): void {
    let isSubscribed = false;
    const socket = new RedisSocket(this.openSocket, (redis) => redis.subscribe(channel), {
      proven: () => {
        if (!isSubscribed) onSubscribed();
        isSubscribed = true;
      },
      lost: (reason) => {
        isSubscribed = false;
        this.announcer.noWakeups(reason);
      },
    });
    socket.redis.on('message', (_channel, text) => onMessage(text));
    this.subscribers.push(socket);
  }

  async close(): Promise<void> {
    this.announcer.silence();
    await Promise.all([this.commands, ...this.subscribers].map((socket) => socket.close()));
  }
}

function settled(patienceMs: number): { promise: Promise<void>; resolve: () => void } {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((done) => {
    const timer = setTimeout(done, patienceMs);
    resolve = () => {
      clearTimeout(timer);
      done();
    };
  });
  return { promise, resolve };
}
