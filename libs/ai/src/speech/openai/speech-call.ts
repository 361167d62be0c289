import { CancelledError } from '@parley/common';
import type { Dispatcher } from 'undici';
import { toConnectionError, toTimeoutError } from '../../openai/connection-failure';
import type { OpenAiEndpoint } from '../../openai/openai-endpoint';
import { toProviderError } from '../../openai/refusal';

const MAX_REFUSAL_BYTES = 16_384;

export interface SpeechCall {
  /** Such as `/audio/speech`. */
  readonly resource: string;
  readonly contentType: string;
  readonly body: string | Buffer;
  readonly model: string;
}

/**
 * Sends one call, again where the provider's refusal allows it, and gives the accepted answer's body.
 * @throws ProviderError, CancelledError
 */
export async function send(
  endpoint: OpenAiEndpoint,
  call: SpeechCall,
  signal: AbortSignal,
): Promise<Dispatcher.ResponseData> {
  let accepted: Dispatcher.ResponseData | undefined;
  try {
    await endpoint.policy.run(async () => {
      accepted = await attempt(endpoint, call, signal);
    });
  } catch (error) {
    throw signal.aborted ? new CancelledError(undefined, { cause: error }) : error;
  }
  if (accepted === undefined) throw new CancelledError();
  return accepted;
}

async function attempt(
  endpoint: OpenAiEndpoint,
  call: SpeechCall,
  signal: AbortSignal,
): Promise<Dispatcher.ResponseData> {
  const pool = await endpoint.pool.open();
  const { source, timeoutMs } = endpoint;
  const options = endpoint.requestFor(call.resource, call.body, call.contentType);
  const timeouts = { headersTimeout: timeoutMs, bodyTimeout: timeoutMs };
  const response = await pool
    .request({ ...options, ...timeouts, signal })
    .catch((cause: unknown) => Promise.reject(toFailure(endpoint, cause, false)));
  if (response.statusCode < 300) return response;
  const body = await textOf(response).catch(() => '');
  const refusal = { status: response.statusCode, headers: response.headers, body };
  throw toProviderError({ source, model: call.model, hasLearned: false }, refusal);
}

/** What an error of the connection means; `hasText` says that a part of the answer was used already. */
export function toFailure({ source }: OpenAiEndpoint, cause: unknown, hasText: boolean): Error {
  const error = cause instanceof Error ? cause : new Error(String(cause));
  const code = 'code' in error ? String(error.code) : '';
  const isTimeout = /^UND_ERR_(HEADERS|BODY)_TIMEOUT$/.test(code);
  const wasSent = isTimeout || code === 'UND_ERR_SOCKET' || hasText;
  return isTimeout
    ? toTimeoutError(source, { wasSent, hasText })
    : toConnectionError(source, error, { wasSent, hasText });
}

async function textOf({ body }: Dispatcher.ResponseData): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of body) {
    if (!Buffer.isBuffer(chunk)) continue;
    bytes += chunk.length;
    chunks.push(chunk);
    if (bytes > MAX_REFUSAL_BYTES) break;
  }
  return Buffer.concat(chunks).toString('utf8', 0, MAX_REFUSAL_BYTES);
}
