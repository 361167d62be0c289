import { Config } from '@parley/config';
import { Inject, Injectable } from '@nestjs/common';
import type { ConnectionTarget } from './connection/data-source-options';
import { errorMessage } from './connection/native-error';
import { PATIENCE_MS } from './connection/patient-connection';
import { prepareDatabase } from './connection/prepare-database';
import { DatabaseStartError } from './connection/start.error';
import { EmbeddedPostgres } from './embedded/embedded-postgres';
import type { EmbeddedRole } from './embedded/lease';

export const DATABASE_ROLE = Symbol('DATABASE_ROLE');

/** The PostgreSQL to use: the one that DATABASE_URL names, or our own, which lives as long as this. */
@Injectable()
export class PostgresServer {
  private embedded: EmbeddedPostgres | undefined;

  constructor(
    private readonly config: Config,
    @Inject(DATABASE_ROLE) private readonly role: EmbeddedRole,
  ) {}

  get engine(): 'embedded' | 'postgresql' {
    return this.config.database.url === undefined ? 'embedded' : 'postgresql';
  }

  /** @throws DatabaseStartError with a sentence for the operator. */
  async start(): Promise<ConnectionTarget> {
    const { url, embeddedDir } = this.config.database;
    if (url !== undefined) return { url };
    try {
      this.embedded = new EmbeddedPostgres(embeddedDir, this.role);
      await this.embedded.start();
      return this.embedded.target;
    } catch (error) {
      throw asStartError(error, embeddedDir);
    }
  }

  /** As `start`, with the schema brought up to date. Leaves no process behind when it fails. */
  async startPrepared(): Promise<ConnectionTarget> {
    const target = await this.start();
    try {
      await prepareDatabase(target, PATIENCE_MS[this.role]);
      return target;
    } catch (error) {
      await this.stop();
      throw error;
    }
  }

  /** After the last connection is closed. */
  async stop(): Promise<void> {
    await this.embedded?.stop();
  }
}

/** A full disk or a directory that may not be written, in a sentence that says where. */
function asStartError(error: unknown, directory: string): DatabaseStartError {
  if (error instanceof DatabaseStartError) return error;
  return new DatabaseStartError(
    `The embedded database in ${directory} cannot be used: ${errorMessage(error)}.`,
    error,
  );
}
