import { types } from 'node:util';
import { DomainError, InvalidInputError, UnavailableError } from '@parley/common';
import { errorCode } from './native-error';

/** Node's errors of a connection that cannot be made or has broken. */
const NETWORK_CODES: ReadonlySet<string> = new Set([
  'EACCES',
  'EADDRNOTAVAIL',
  'EAI_AGAIN',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTDOWN',
  'EHOSTUNREACH',
  'ENETDOWN',
  'ENETUNREACH',
  'ENOENT',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
]);

/**
 * SQLSTATE: connection exceptions (08), who may connect (28), insufficient resources (53, such as too many
 * connections or a full disk), operator intervention (57P), a system error (58), a cancelled statement,
 * a database that is gone, a standby, and transactions that another one kept from ending.
 */
const UNAVAILABLE_STATE = /^(08...|28...|53...|57P..|58...|57014|3D000|25006|25P0[34]|40...)$/;

/** SQLSTATE: text that PostgreSQL cannot hold (NUL, invalid UTF-8). */
const BAD_TEXT_STATE = /^(22021|22P05)$/;

/** Errors of the driver, its pool and TypeORM that have no code. */
const UNAVAILABLE_MESSAGE =
  /^(timeout expired|connection (terminated|ended)|query read timeout|client (was closed|has encountered a connection error)|cannot use a pool after calling end|driver not connected|query runner already released|sasl)/i;

/** The pool's words where no connection became free in time. */
export const BUSY_MESSAGE = 'timeout exceeded when trying to connect';

/**
 * What an error that came from the driver or from TypeORM means to a caller: UnavailableError (`database_unavailable`,
 * or `database_busy` where the server answers and others use all connections), InvalidInputError for text that cannot be stored, `undefined` for a defect.
 */
export function toDatabaseError(error: unknown): DomainError | undefined {
  if (error instanceof DomainError) return error;
  if (!types.isNativeError(error)) return undefined;
  if (BAD_TEXT_STATE.test(codeOf(error))) {
    return new InvalidInputError('The text holds characters that cannot be stored.', {
      code: 'invalid_text',
      cause: error,
    });
  }
  if (error.message === BUSY_MESSAGE) return databaseBusy(error);
  return isUnavailable(error) ? databaseUnavailable(error) : undefined;
}

function databaseBusy(cause: Error): UnavailableError {
  return new UnavailableError(
    'Too many requests wait for the database. Try again in a few seconds, with fewer at a time.',
    { code: 'database_busy', retryAfterS: 5, cause },
  );
}

export function databaseUnavailable(cause?: unknown): UnavailableError {
  return new UnavailableError('Database not available', {
    code: 'database_unavailable',
    retryAfterS: 1,
    cause,
  });
}

/** The error's own code, or that of the first error it gathers (a refused connection by two addresses). */
export function codeOf(error: unknown): string {
  return errorCode(firstOf(error));
}

function isUnavailable(error: Error): boolean {
  const code = codeOf(error);
  if (NETWORK_CODES.has(code)) return isOfNetwork(firstOf(error));
  return UNAVAILABLE_STATE.test(code) || UNAVAILABLE_MESSAGE.test(error.message);
}

/** A missing file is an ENOENT too, but not one of `connect`. */
function isOfNetwork(error: unknown): boolean {
  const call = types.isNativeError(error) && 'syscall' in error ? error.syscall : undefined;
  return typeof call === 'string' && /^(connect|read|write|getaddrinfo)$/.test(call);
}

function firstOf(error: unknown): unknown {
  if (!types.isNativeError(error) || !('errors' in error)) return error;
  const errors: unknown = error.errors;
  return Array.isArray(errors) ? errors[0] : error;
}
