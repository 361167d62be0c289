import { ProviderError } from '../ports/provider.error';
import { BrokenAnswerError } from './broken-answer.error';
import type { ProviderSource } from './provider-source';

const REFUSED_CODES = [
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EAI_AGAIN',
  'UND_ERR_SOCKET',
];
const UNSENDABLE = 'UND_ERR_INVALID_ARG';

/** How far a call had come when it failed. */
export interface CallProgress {
  /** The request was on its way on an open connection. */
  readonly wasSent: boolean;
  /** The reader has already been given a part of the answer. */
  readonly hasText: boolean;
}

/** What a failure without an HTTP status means: no connection, or an answer that broke. */
export function toConnectionError(
  source: ProviderSource,
  cause: Error,
  progress: CallProgress,
): ProviderError {
  if (cause instanceof ProviderError) return cause;
  const { name: provider, label } = source;
  if (cause instanceof BrokenAnswerError) {
    return new ProviderError('provider_failed', `${label} ${cause.message}. Try again.`, {
      provider,
      code: 'provider_broke_off',
      wasSent: progress.hasText || !cause.isReported,
    });
  }
  if (progress.wasSent) {
    return new ProviderError('provider_failed', `${label} closed the connection. Try again.`, {
      provider,
      code: 'provider_broke_off',
      wasSent: true,
      cause,
    });
  }
  return notSent(source, cause);
}

function notSent(
  { name: provider, label, keyVariable }: ProviderSource,
  cause: Error,
): ProviderError {
  const code = codeOf(cause);
  if (code === UNSENDABLE) {
    const message = `${keyVariable} has characters that no key has. The operator must set a valid key.`;
    return new ProviderError('provider_failed', message, {
      provider,
      code: 'provider_key_rejected',
    });
  }
  return new ProviderError('provider_failed', `${label} cannot be reached. Try again shortly.`, {
    provider,
    code: 'provider_unreachable',
    isRetryable: REFUSED_CODES.includes(code),
    cause,
  });
}

/** The provider was silent for longer than the configured time. */
export function toTimeoutError(source: ProviderSource, progress: CallProgress): ProviderError {
  return new ProviderError('provider_timeout', `${source.label} ${silence(progress)} Try again.`, {
    provider: source.name,
    code: 'provider_timeout',
    wasSent: progress.wasSent,
  });
}

function silence({ wasSent, hasText }: CallProgress): string {
  if (!wasSent) return 'could not be reached in time.';
  return hasText ? 'took too long to continue its answer.' : 'took too long to answer.';
}

function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : '';
}
