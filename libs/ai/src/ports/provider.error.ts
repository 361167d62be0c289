import { DomainError, type DomainErrorOptions, type ErrorKind } from '@parley/common';

export type ProviderErrorKind = Extract<
  ErrorKind,
  'provider_failed' | 'provider_timeout' | 'unavailable'
>;

export interface ProviderErrorOptions extends DomainErrorOptions {
  readonly provider: string;
  /** The same call may well succeed shortly. */
  readonly isRetryable?: boolean;
  /** The provider may have worked, and billed: never ask again on the caller's behalf. */
  readonly wasSent?: boolean;
  /** HTTP status, where the provider answered with one. */
  readonly status?: number;
  /** What the provider asked to wait, more exactly than `retryAfterS`. */
  readonly retryAfterMs?: number | undefined;
}

/** A model's provider refused, failed, broke off, took too long or is given a rest. */
export class ProviderError extends DomainError {
  declare readonly kind: ProviderErrorKind;
  readonly provider: string;
  readonly isRetryable: boolean;
  readonly wasSent: boolean;
  readonly status: number | undefined;
  readonly retryAfterMs: number | undefined;

  constructor(kind: ProviderErrorKind, publicMessage: string, options: ProviderErrorOptions) {
    const { retryAfterMs } = options;
    super(kind, publicMessage, {
      ...options,
      ...(retryAfterMs === undefined ? {} : { retryAfterS: Math.ceil(retryAfterMs / 1000) }),
    });
    this.provider = options.provider;
    this.isRetryable = options.isRetryable ?? false;
    this.wasSent = options.wasSent ?? false;
    this.status = options.status;
    this.retryAfterMs = retryAfterMs;
  }
}
