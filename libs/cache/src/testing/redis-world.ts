import { randomUUID } from 'node:crypto';
import { RedisConnection } from '../redis/redis-connection';
import { RecordedLogger } from './recorded-logger';
import { RedisProbe } from './redis-probe';
import { SHARED_REDIS_URL } from './shared-redis';

/** Connections that share one prefix of their own, as the instances of one installation do. */
export class RedisWorld {
  readonly probe: RedisProbe;
  readonly logger = new RecordedLogger();
  private readonly connections: RedisConnection[] = [];

  constructor(
    private readonly url = SHARED_REDIS_URL,
    private readonly prefix = `parley-test-${randomUUID()}:`,
  ) {
    this.probe = new RedisProbe(url, prefix);
  }

  async connect(url = this.url): Promise<RedisConnection> {
    const { prefix, logger } = this;
    const connection = await RedisConnection.open(url, { prefix, logger });
    this.connections.push(connection);
    return connection;
  }

  async close(): Promise<void> {
    await Promise.all(this.connections.map((connection) => connection.close()));
    await this.probe.close();
  }
}
