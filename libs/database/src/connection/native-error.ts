import { types } from 'node:util';

// `instanceof Error` does not know the errors of Node's own modules where tests run in a realm of their own.

/** Node's or the driver's name of what happened, such as `EEXIST` or an SQLSTATE; empty without one. */
export function errorCode(error: unknown): string {
  const hasCode = types.isNativeError(error) && 'code' in error && typeof error.code === 'string';
  return hasCode ? String(error.code) : '';
}

export function errorMessage(error: unknown): string {
  return types.isNativeError(error) ? error.message : String(error);
}
