import { CancelledError, type Departure } from '@parley/common';
import type { ChatDelta, ChatRequest } from '../ports/chat-model';
import type { ProviderError } from '../ports/provider.error';
import { Answer } from './answer';
import { type ChatBody, type ChatDialect, jsonOfBody } from './chat-dialect';
import { CompletionExchange } from './completion.exchange';
import { DeltaQueue } from './delta-queue';
import type { OpenAiEndpoint } from './openai-endpoint';
import { type Refusal, toProviderError } from './refusal';

/** One answer on its way, by as many exchanges as the policy allows before the first text. */
export class OpenAiReply implements AsyncIterableIterator<ChatDelta, undefined> {
  private readonly queue = new DeltaQueue();
  private hasStarted = false;
  private isCancelled = false;
  private exchange: CompletionExchange | undefined;

  constructor(
    private readonly endpoint: OpenAiEndpoint,
    private readonly dialect: ChatDialect,
    private readonly request: ChatRequest,
    private readonly signal: Departure,
  ) {}

  [Symbol.asyncIterator](): this {
    return this;
  }

  next(): Promise<IteratorResult<ChatDelta, undefined>> {
    if (!this.hasStarted) this.start();
    return this.queue.next();
  }

  return(): Promise<IteratorResult<ChatDelta, undefined>> {
    this.cancel(undefined);
    return Promise.resolve({ done: true, value: undefined });
  }

  private start(): void {
    this.hasStarted = true;
    if (this.signal.aborted) {
      this.onAbort();
      return;
    }
    this.signal.addEventListener('abort', this.onAbort);
    void this.work();
  }

  private readonly onAbort = (): void => this.cancel(new CancelledError());

  private cancel(error: Error | undefined): void {
    this.hasStarted = true;
    this.isCancelled = true;
    this.signal.removeEventListener('abort', this.onAbort);
    this.queue.discard(error);
    this.exchange?.abort(error ?? new CancelledError());
  }

  private async work(): Promise<void> {
    try {
      await this.endpoint.policy.run((isProbe) => this.attempt(isProbe));
      await this.exchange?.done;
    } catch (error) {
      this.queue.fail(error instanceof Error ? error : new Error(String(error)));
    } finally {
      this.signal.removeEventListener('abort', this.onAbort);
    }
  }

  private async attempt(isProbe: boolean): Promise<void> {
    const pool = this.endpoint.pool.current ?? (await this.endpoint.pool.open());
    if (this.isCancelled) throw new CancelledError();
    const body = this.dialect.bodyOf(this.request);
    const answer = new Answer(this.queue, this.asked(), this.endpoint.limits);
    const exchange = new CompletionExchange(answer, {
      source: this.endpoint.source,
      timeoutMs: this.endpoint.timeoutMs,
      limits: this.endpoint.limits,
      toError: (refusal) => this.refused(body, refusal),
    });
    this.exchange = exchange;
    exchange.start(pool, this.endpoint.completionRequest(jsonOfBody(body)));
    if (!isProbe) return exchange.done;
    return new Promise((resolve, reject) => {
      answer.onFirstText = resolve;
      exchange.done.then(resolve, reject);
    });
  }

  private asked() {
    const inputChars = this.request.messages.reduce((sum, { content }) => sum + content.length, 0);
    return { model: this.dialect.model, inputChars };
  }

  private refused(sent: ChatBody, refusal: Refusal): ProviderError {
    const { source } = this.endpoint;
    const { model } = this.dialect;
    const field = this.dialect.learn(sent, refusal.status, refusal.body);
    if (field !== undefined) this.endpoint.onFieldRefused(model, field);
    return toProviderError({ source, model, hasLearned: field !== undefined }, refusal);
  }
}
