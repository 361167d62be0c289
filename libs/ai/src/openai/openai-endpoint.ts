import { Logger } from '@nestjs/common';
import type { Dispatcher } from 'undici';
import { ANSWER_LIMITS, type AnswerLimits } from './answer-limits';
import {
  CALL_POLICY,
  type CallCounts,
  CallPolicy,
  type CallPolicyOptions,
  type Circuit,
} from './call-policy';
import { ConnectionPool } from './connection-pool';
import { type ListedModel, listModels } from './model-listing';
import type { ProviderSource } from './provider-source';

export interface EndpointOptions {
  readonly source: ProviderSource;
  /** With the version, such as `https://api.openai.com/v1`; a query is kept. */
  readonly baseUrl: string;
  readonly apiKey: string | undefined;
  /** Longest silence of the provider, in milliseconds. */
  readonly timeoutMs: number;
  readonly policy?: Partial<CallPolicyOptions>;
  readonly limits?: Partial<AnswerLimits>;
}

/** One provider: its address and key, its connections, and what we have seen of its health. */
export class OpenAiEndpoint {
  readonly source: ProviderSource;
  readonly host: string;
  readonly timeoutMs: number;
  readonly limits: AnswerLimits;
  readonly pool: ConnectionPool;
  readonly policy: CallPolicy;
  private readonly logger = new Logger('ModelProvider');
  private readonly url: URL;
  private readonly headers: Record<string, string>;

  constructor(options: EndpointOptions) {
    this.source = options.source;
    this.url = new URL(options.baseUrl);
    this.host = this.url.host;
    this.timeoutMs = options.timeoutMs;
    this.limits = { ...ANSWER_LIMITS, ...options.limits };
    this.pool = new ConnectionPool(this.url.origin, options.timeoutMs);
    this.headers = {
      'content-type': 'application/json',
      'user-agent': 'parley',
      ...(options.apiKey === undefined ? {} : { authorization: `Bearer ${options.apiKey.trim()}` }),
    };
    const policy = { ...CALL_POLICY, ...options.policy };
    this.policy = new CallPolicy(this.source, policy, (circuit) => this.onCircuit(circuit));
  }

  get circuit(): Circuit {
    return this.policy.circuit;
  }

  get calls(): CallCounts {
    return this.policy.calls;
  }

  completionRequest(body: string): Dispatcher.DispatchOptions {
    return this.post('/chat/completions', body);
  }

  embeddingRequest(body: string): Dispatcher.RequestOptions {
    return this.post('/embeddings', body);
  }

  /** A call to any other resource, whose body has a media type of its own. */
  requestFor(resource: string, body: string | Buffer, contentType: string) {
    const headers = { ...this.headers, 'content-type': contentType };
    return { method: 'POST' as const, path: this.pathOf(resource), headers, body };
  }

  /** What the provider serves. @throws whatever undici throws; the caller decides what that means. */
  async listModels(signal: AbortSignal): Promise<readonly ListedModel[]> {
    const pool = await this.pool.open();
    return listModels(pool, { path: this.pathOf('/models'), headers: this.headers, signal });
  }

  onFieldRefused(model: string, field: string): void {
    this.logger.warn(`${this.source.label}: ${model} refuses "${field}"; asking without it now`);
  }

  close(): Promise<void> {
    return this.pool.close();
  }

  private post(resource: string, body: string) {
    return { method: 'POST', path: this.pathOf(resource), headers: this.headers, body } as const;
  }

  private pathOf(resource: string): string {
    return `${this.url.pathname.replace(/\/$/, '')}${resource}${this.url.search}`;
  }

  private onCircuit(circuit: Circuit): void {
    const { label } = this.source;
    if (circuit === 'open') this.logger.warn(`${label} keeps failing; given a rest`);
    if (circuit === 'closed') this.logger.log(`${label} answers again`);
  }
}
