import { Ids } from '@parley/common';
import { MemoryWakeups } from '../memory/memory.wakeups';
import { Wakeups } from '../wakeups';
import type { RedisConnection } from './redis-connection';

/**
 * Wakes within the process at once, and other instances over one pub/sub channel. When the subscription
 * returns after a break everyone is woken, because wake-ups may have been missed.
 */
export class RedisWakeups extends Wakeups {
  private readonly channel: string;
  private readonly origin: string;

  constructor(
    private readonly connection: RedisConnection,
    ids: Ids,
    private readonly local = new MemoryWakeups(),
  ) {
    super();
    this.channel = `${connection.prefix}wakeups`;
    this.origin = ids.uuid();
    connection.subscribe(
      this.channel,
      (text) => this.receive(text),
      () => this.local.publishAll(),
    );
  }

  publish(topic: string): void {
    this.local.publish(topic);
    void this.connection.attempt(
      (redis) => redis.publish(this.channel, `${this.origin} ${topic}`),
      () => 0,
    );
  }

  subscribe(topic: string, listener: () => void): () => void {
    return this.local.subscribe(topic, listener);
  }

  wait(topic: string, timeoutMs: number, signal?: AbortSignal): Promise<void> {
    return this.local.wait(topic, timeoutMs, signal);
  }

  private receive(text: string): void {
    const space = text.indexOf(' ');
    // Redis echoes our own messages, which were delivered before they left.
    if (text.slice(0, space) !== this.origin) this.local.publish(text.slice(space + 1));
  }
}
