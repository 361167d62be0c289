import type { IncomingHttpHeaders } from 'node:http';
import { ProviderError, type ProviderErrorKind } from '../ports/provider.error';
import type { ProviderSource } from './provider-source';
import { parseRefusalBody, publicDetail, type RefusalBody } from './refusal-body';
import { retryAfterMs } from './retry-after';

/** Waiting longer than this helps nobody who is listening; the next provider may be ready now. */
const MAX_RETRY_AFTER_MS = 1000;
const QUOTA_CODES = ['insufficient_quota', 'billing_hard_limit_reached', 'billing_not_active'];
const OVERLOADED = [498, 503, 529];
/** A gateway gave up waiting for a model that may have worked on. */
const GATEWAY_TIMEOUTS = [408, 504, 524];

export interface Refusal {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

interface Verdict {
  readonly kind: ProviderErrorKind;
  readonly code: string;
  readonly message: string;
  readonly isRetryable?: boolean;
  readonly wasSent?: boolean;
}

export interface RefusedCall {
  readonly source: ProviderSource;
  readonly model: string;
  /** The next call will be worded as the provider wants it. */
  readonly hasLearned: boolean;
}

/** What a response that is no answer means for the caller. */
export function toProviderError(
  { source, model, hasLearned }: RefusedCall,
  refusal: Refusal,
): ProviderError {
  const { message, ...verdict } = judge(
    source,
    model,
    refusal.status,
    parseRefusalBody(refusal.body),
  );
  const waitMs = retryAfterMs(refusal.headers);
  const mayRetry =
    refusal.headers['x-should-retry'] !== 'false' && (waitMs ?? 0) <= MAX_RETRY_AFTER_MS;
  return new ProviderError(verdict.kind, message, {
    ...verdict,
    provider: source.name,
    status: refusal.status,
    isRetryable: (verdict.isRetryable === true && mayRetry) || hasLearned,
    retryAfterMs: waitMs,
  });
}

function judge(source: ProviderSource, model: string, status: number, body: RefusalBody): Verdict {
  if (status === 429) return tooMany(source, body);
  if (status >= 500 || status === 408 || status === 498) return broken(source, status);
  return notAllowed(source, model, status) ?? badRequest(source, model, status, body);
}

function tooMany({ label, keyVariable }: ProviderSource, body: RefusalBody): Verdict {
  if (QUOTA_CODES.includes(body.code ?? '')) {
    const message = `${label} says that the quota behind ${keyVariable} is used up. The operator must raise it.`;
    return { kind: 'unavailable', code: 'provider_quota_used_up', message };
  }
  const message = `${label} is limiting requests. Try again shortly.`;
  return { kind: 'unavailable', code: 'provider_rate_limited', message, isRetryable: true };
}

function broken({ label }: ProviderSource, status: number): Verdict {
  if (GATEWAY_TIMEOUTS.includes(status)) {
    const message = `${label} took too long to answer. Try again.`;
    return { kind: 'provider_timeout', code: 'provider_timeout', message, wasSent: true };
  }
  if (OVERLOADED.includes(status)) {
    const message = `${label} is overloaded. Try again shortly.`;
    return { kind: 'unavailable', code: 'provider_overloaded', message, isRetryable: true };
  }
  const message = `${label} failed to answer (status ${status}). Try again shortly.`;
  return { kind: 'provider_failed', code: 'provider_failed', message, isRetryable: true };
}

function notAllowed(source: ProviderSource, model: string, status: number): Verdict | undefined {
  const { label, keyVariable } = source;
  const failed = (code: string, message: string): Verdict => ({
    kind: 'provider_failed',
    code,
    message,
  });
  switch (status) {
    case 401:
      return failed(
        'provider_key_rejected',
        `${keyVariable} was rejected by ${inSentence(label)}. The operator must set a valid key.`,
      );
    case 403:
      return failed(
        'provider_forbidden',
        `${label} does not let ${keyVariable} use the model ${model}.`,
      );
    case 404:
      return failed(
        'provider_model_not_found',
        `${label} does not serve the model ${model}. Choose another model.`,
      );
    default:
      return undefined;
  }
}

function badRequest(
  { label }: ProviderSource,
  model: string,
  status: number,
  body: RefusalBody,
): Verdict {
  if (status === 413 || body.code === 'context_length_exceeded') {
    const message = `This conversation is too long for the model ${model}. Start a new session or choose another model.`;
    return { kind: 'provider_failed', code: 'provider_context_too_long', message };
  }
  const detail = publicDetail(body) || `status ${status}`;
  const message = `${label} refused the request: ${detail}`;
  return { kind: 'provider_failed', code: 'provider_refused', message };
}

function inSentence(label: string): string {
  return label.replace(/^The /, 'the ');
}
