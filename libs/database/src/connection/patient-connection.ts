import { setTimeout as delay } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { Client } from 'pg';
import { type ConnectionTarget, clientConfig } from './data-source-options';
import { codeOf, toDatabaseError } from './database-error';
import { errorMessage } from './native-error';
import { DatabaseStartError } from './start.error';

/** A server and its database often start together; whoever waits at a terminal wants to know sooner. */
export const PATIENCE_MS = { server: 30_000, tool: 2_000 } as const;

const RETRY_EVERY_MS = 250;

/** SQLSTATE: wrong password, no such user, no such database. Waiting does not change them. */
const LASTING_STATE = /^(28...|3D000)$/;

const logger = new Logger('Database');

/**
 * Connects, on a connection that has no time limits for statements.
 * @param patienceMs how long to wait for a server that is not there yet or is starting up
 * @throws DatabaseStartError with a sentence for the operator.
 */
export async function connectPatiently(
  target: ConnectionTarget,
  patienceMs: number,
): Promise<Client> {
  const deadlineMs = performance.now() + patienceMs;
  for (let attempt = 1; ; attempt += 1) {
    const client = new Client(clientConfig(target));
    client.on('error', () => undefined);
    try {
      await client.connect();
      return client;
    } catch (error) {
      await client.end().catch(() => undefined);
      if (!isPassing(error) || performance.now() >= deadlineMs) throw toStartError(error);
      if (attempt === 1) logger.warn('Waiting for PostgreSQL, which does not answer yet');
      await delay(RETRY_EVERY_MS);
    }
  }
}

function isPassing(error: unknown): boolean {
  return !LASTING_STATE.test(codeOf(error)) && !isMissingPassword(error) && isUnavailable(error);
}

function isUnavailable(error: unknown): boolean {
  return toDatabaseError(error)?.kind === 'unavailable';
}

/** The driver's words for "a password is asked for and there is none". */
function isMissingPassword(error: unknown): boolean {
  return errorMessage(error).startsWith('SASL');
}

function toStartError(error: unknown): DatabaseStartError {
  const code = codeOf(error);
  if (code === '3D000') {
    return new DatabaseStartError(
      'The database named in DATABASE_URL does not exist. Create it first (createdb).',
      error,
    );
  }
  if (LASTING_STATE.test(code) || isMissingPassword(error)) {
    return new DatabaseStartError(
      'PostgreSQL refuses the user or password in DATABASE_URL.',
      error,
    );
  }
  const reason = errorMessage(error) || code;
  return new DatabaseStartError(
    `PostgreSQL cannot be reached with DATABASE_URL: ${reason}.`,
    error,
  );
}
