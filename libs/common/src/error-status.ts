import type { ErrorKind } from './domain.error';

export interface ErrorStatus {
  /** HTTP status; 499 is nginx's "client closed request", which nobody is left to read. */
  readonly http: number;
  /** Close code for a socket that has to go because of the error. */
  readonly ws: number;
  /** Exit code of a command line. */
  readonly exit: number;
}

/**
 * The one place where a kind of failure meets the numbers of each edge, so that the compiler finds a gap.
 * It lies below the edges because they may not import each other.
 */
export const ERROR_STATUS = {
  invalid: { http: 400, ws: 4400, exit: 2 },
  unauthenticated: { http: 401, ws: 1008, exit: 3 },
  forbidden: { http: 403, ws: 1008, exit: 3 },
  not_found: { http: 404, ws: 4404, exit: 4 },
  gone: { http: 410, ws: 4410, exit: 4 },
  conflict: { http: 409, ws: 4409, exit: 5 },
  too_large: { http: 413, ws: 1009, exit: 2 },
  unsupported_media: { http: 415, ws: 1003, exit: 2 },
  unprocessable: { http: 422, ws: 4400, exit: 2 },
  storage_full: { http: 507, ws: 1013, exit: 6 },
  rate_limited: { http: 429, ws: 1013, exit: 6 },
  provider_failed: { http: 502, ws: 1011, exit: 6 },
  provider_timeout: { http: 504, ws: 1011, exit: 6 },
  unavailable: { http: 503, ws: 1013, exit: 6 },
  cancelled: { http: 499, ws: 1000, exit: 130 },
  internal: { http: 500, ws: 1011, exit: 1 },
} as const satisfies Record<ErrorKind, ErrorStatus>;
