import { STATUS_CODES } from 'node:http';
import { DomainError, ERROR_STATUS, type FieldError } from '@parley/common';

/** RFC 9457 problem details, as far as the error alone decides them; `request_id` is added when it is sent. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  /** A sentence that any client may see. */
  readonly detail: string;
  readonly errors?: readonly FieldError[];
  /** Seconds, for the `Retry-After` header. */
  readonly retryAfterS?: number;
  /** Members that one route adds for its own clients (RFC 9457 §3.2). */
  readonly extensions?: Readonly<Record<string, unknown>>;
}

const TITLES: Readonly<Record<number, string>> = { 499: 'Client Closed Request' };

/** A problem by its status and the stable name of the case, such as `session_not_found`. */
export function problem(status: number, code: string, detail: string): Problem {
  const title = TITLES[status] ?? STATUS_CODES[status] ?? 'Error';
  return { type: `urn:parley:problem:${code}`, title, status, detail };
}

export function problemOfDomainError(error: DomainError): Problem {
  const detail = error.kind === 'internal' ? INTERNAL_DETAIL : error.message;
  return {
    ...problem(ERROR_STATUS[error.kind].http, error.code, detail),
    ...(error.fields !== undefined && { errors: error.fields }),
    ...(error.retryAfterS !== undefined && { retryAfterS: error.retryAfterS }),
  };
}

const INTERNAL_DETAIL = 'Internal server error';

/** What a client learns of a failure that nobody foresaw: nothing. */
export const INTERNAL_PROBLEM = problem(500, 'internal', INTERNAL_DETAIL);
