import { CancelledError } from '@parley/common';
import { type CallProgress, toConnectionError, toTimeoutError } from '../openai/connection-failure';
import type { OpenAiEndpoint } from '../openai/openai-endpoint';
import { toProviderError } from '../openai/refusal';
import { Embedder, type EmbedOptions } from './embedder';
import { readEmbeddings } from './embeddings-answer';

/** Enough to fill a call, and few enough that one failed call loses little. */
const TEXTS_A_CALL = 96;
/** Some 8,000 tokens of English, the most that OpenAI's models take. */
const MAX_CHARS = 24_000;
const MAX_REFUSAL_CHARS = 16_384;

const KNOWN_DIMENSIONS: Readonly<Record<string, number>> = {
  'text-embedding-3-small': 1536,
  'text-embedding-3-large': 3072,
  'text-embedding-ada-002': 1536,
};

/** An embedding model behind an OpenAI-compatible API; taken to know every language. */
export class OpenAiEmbedder extends Embedder {
  readonly unit = 'passage';
  readonly maxChars = MAX_CHARS;
  dimensions: number | undefined;

  constructor(
    private readonly endpoint: OpenAiEndpoint,
    readonly model: string,
  ) {
    super();
    this.dimensions = KNOWN_DIMENSIONS[model];
  }

  supports(_language: string): boolean {
    return true;
  }

  async embed(texts: readonly string[], { signal }: EmbedOptions): Promise<Float32Array[]> {
    const vectors: Float32Array[] = [];
    for (let at = 0; at < texts.length; at += TEXTS_A_CALL) {
      const input = texts
        .slice(at, at + TEXTS_A_CALL)
        .map((text) => text.slice(0, MAX_CHARS).trim() || '.');
      vectors.push(...(await this.call(input, signal)));
    }
    this.dimensions = vectors[0]?.length ?? this.dimensions;
    return vectors;
  }

  private async call(input: readonly string[], signal?: AbortSignal): Promise<Float32Array[]> {
    let vectors: Float32Array[] = [];
    await this.endpoint.policy.run(async () => {
      vectors = await this.attempt(input, signal);
    });
    return vectors;
  }

  private async attempt(input: readonly string[], signal?: AbortSignal): Promise<Float32Array[]> {
    const { endpoint, model } = this;
    const limit = AbortSignal.timeout(endpoint.timeoutMs);
    const progress = { wasSent: false, hasText: false };
    try {
      const pool = await endpoint.pool.open();
      if (signal?.aborted === true) throw new CancelledError();
      const body = JSON.stringify({ model, input, encoding_format: 'base64' });
      const {
        statusCode,
        headers,
        body: stream,
      } = await pool.request({
        ...endpoint.embeddingRequest(body),
        signal: signal === undefined ? limit : AbortSignal.any([signal, limit]),
      });
      progress.wasSent = true;
      if (statusCode === 200) return await readEmbeddings(stream, input.length);
      const refusal = (await stream.text()).slice(0, MAX_REFUSAL_CHARS);
      const call = { source: endpoint.source, model, hasLearned: false };
      throw toProviderError(call, { status: statusCode, headers, body: refusal });
    } catch (error) {
      if (signal?.aborted === true) throw new CancelledError(undefined, { cause: error });
      throw this.translate(error, limit.aborted, progress);
    }
  }

  private translate(error: unknown, isTooLate: boolean, progress: CallProgress): Error {
    const { source } = this.endpoint;
    if (isTooLate) return toTimeoutError(source, progress);
    return toConnectionError(source, error instanceof Error ? error : new Error('?'), progress);
  }
}
