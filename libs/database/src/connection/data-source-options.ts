import { Logger } from '@nestjs/common';
import { Client, type ClientConfig } from 'pg';
import type { DataSourceOptions } from 'typeorm';
import { MIGRATIONS } from '../migrations';
import { endStalledConnection } from './stalled-connection';

/** Where a PostgreSQL listens and who to be there. */
export type ConnectionTarget = { readonly url: string } | SocketTarget;

interface SocketTarget {
  /** Directory of a unix socket. */
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly database: string;
  readonly ssl: false;
}

const APPLICATION_NAME = 'parley';
const CONNECT_TIMEOUT_MS = 2_000;
/** Longer than any statement may take: one that holds the last connection does not turn away who waits behind it. */
const QUEUE_TIMEOUT_MS = 10_000;
const STATEMENT_TIMEOUT_MS = 9_000;
const IDLE_TRANSACTION_TIMEOUT_MS = 10_000;
const IDLE_CONNECTION_LEAVES_AFTER_MS = 30_000;

const logger = new Logger('Database');

/** The pool's time limit also holds for those who wait for a connection that others use; who connects has less. */
class PooledClient extends Client {
  constructor(config: ClientConfig) {
    // The pool hides the password from whoever lists its options.
    const { password } = config;
    super({ ...config, password, connectionTimeoutMillis: CONNECT_TIMEOUT_MS });
  }
}

/** Without a listener, a connection that the server ends while it is idle would end the process. */
export function noteLostConnection(error: Error): void {
  logger.warn(`A connection to PostgreSQL was lost: ${error.message}`);
}

/** TypeORM's options for a target; the schema is the migrations' business alone. */
export function dataSourceOptions(
  target: ConnectionTarget,
  poolSize: number,
  queueTimeoutMs = QUEUE_TIMEOUT_MS,
): DataSourceOptions {
  return {
    ...migrationOptions(target),
    poolSize,
    connectTimeoutMS: queueTimeoutMs,
    poolErrorHandler: noteLostConnection,
    extra: {
      Client: PooledClient,
      statement_timeout: STATEMENT_TIMEOUT_MS,
      idle_in_transaction_session_timeout: IDLE_TRANSACTION_TIMEOUT_MS,
      idleTimeoutMillis: IDLE_CONNECTION_LEAVES_AFTER_MS,
      onConnect: endStalledConnection,
      keepAlive: true,
    },
  };
}

/** One connection without time limits, for migrations. */
export function migrationOptions(target: ConnectionTarget) {
  return {
    type: 'postgres',
    ...('url' in target ? target : { ...target, username: target.user }),
    migrations: MIGRATIONS,
    migrationsTableName: 'migrations',
    synchronize: false,
    migrationsRun: false,
    installExtensions: false,
    // TypeORM's own choice prints to the standard output, which belongs to logs and to commands' answers.
    logger: 'debug',
    applicationName: APPLICATION_NAME,
    poolSize: 1,
  } as const;
}

/** The driver's own options for a single connection beside the pool. */
export function clientConfig(target: ConnectionTarget): ClientConfig {
  return {
    ...('url' in target ? { connectionString: target.url } : target),
    application_name: APPLICATION_NAME,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    keepAlive: true,
  };
}
