/** What went wrong, in the terms of the domain; each edge (HTTP, socket, command line) maps every kind exactly once. */
export type ErrorKind =
  | 'invalid'
  | 'unauthenticated'
  | 'forbidden'
  | 'not_found'
  | 'gone'
  | 'conflict'
  | 'too_large'
  | 'unsupported_media'
  | 'unprocessable'
  | 'storage_full'
  | 'rate_limited'
  | 'provider_failed'
  | 'provider_timeout'
  | 'unavailable'
  | 'cancelled'
  | 'internal';

export interface FieldError {
  readonly field: string;
  readonly message: string;
}

export interface DomainErrorOptions {
  /** Stable, machine-readable name of the case, such as `session_not_found`. */
  readonly code?: string;
  readonly cause?: unknown;
  readonly fields?: readonly FieldError[];
  /** Seconds after which a retry makes sense. */
  readonly retryAfterS?: number;
}

/** Base of every expected failure. `message` is a sentence that may be shown to any client. */
export class DomainError extends Error {
  readonly code: string;
  readonly fields: readonly FieldError[] | undefined;
  readonly retryAfterS: number | undefined;

  constructor(
    readonly kind: ErrorKind,
    publicMessage: string,
    options: DomainErrorOptions = {},
  ) {
    super(publicMessage, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = new.target.name;
    this.code = options.code ?? kind;
    this.fields = options.fields;
    this.retryAfterS = options.retryAfterS;
  }
}

export class InvalidInputError extends DomainError {
  constructor(publicMessage: string, options?: DomainErrorOptions) {
    super('invalid', publicMessage, options);
  }
}

export class UnauthenticatedError extends DomainError {
  constructor(publicMessage = 'Authentication required', options?: DomainErrorOptions) {
    super('unauthenticated', publicMessage, options);
  }
}

export class ForbiddenError extends DomainError {
  constructor(publicMessage: string, options?: DomainErrorOptions) {
    super('forbidden', publicMessage, options);
  }
}

export class NotFoundError extends DomainError {
  constructor(publicMessage: string, options?: DomainErrorOptions) {
    super('not_found', publicMessage, options);
  }
}

/** It existed, and its time is over. */
export class GoneError extends DomainError {
  constructor(publicMessage: string, options?: DomainErrorOptions) {
    super('gone', publicMessage, options);
  }
}

export class ConflictError extends DomainError {
  constructor(publicMessage: string, options?: DomainErrorOptions) {
    super('conflict', publicMessage, options);
  }
}

export class RateLimitedError extends DomainError {
  constructor(publicMessage: string, retryAfterS: number, options?: DomainErrorOptions) {
    super('rate_limited', publicMessage, { ...options, retryAfterS });
  }
}

/** A feature that is switched off, or a part (database, cache) that cannot be reached right now. */
export class UnavailableError extends DomainError {
  constructor(publicMessage: string, options?: DomainErrorOptions) {
    super('unavailable', publicMessage, options);
  }
}

/** The caller went away or asked to stop; nothing failed. */
export class CancelledError extends DomainError {
  constructor(publicMessage = 'The request was cancelled', options?: DomainErrorOptions) {
    super('cancelled', publicMessage, options);
  }
}
