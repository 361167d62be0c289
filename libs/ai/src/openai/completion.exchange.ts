import type { Dispatcher, Pool } from 'undici';
import type { Answer } from './answer';
import type { AnswerLimits } from './answer-limits';
import type { AnswerReader } from './answer-reader';
import { BrokenAnswerError } from './broken-answer.error';
import { toConnectionError, toTimeoutError } from './connection-failure';
import { EventStreamReader } from './event-stream.reader';
import type { ProviderSource } from './provider-source';
import type { ProviderError } from '../ports/provider.error';
import type { Refusal } from './refusal';
import { RefusalReader } from './refusal.reader';
import { WholeBodyReader } from './whole-body.reader';

type Headers = Parameters<NonNullable<Dispatcher.DispatchHandler['onResponseStart']>>[2];

export interface ExchangeOptions {
  readonly source: ProviderSource;
  /** Longest silence in ms: until connected, until the first byte, and between two pieces. */
  readonly timeoutMs: number;
  readonly limits: AnswerLimits;
  toError(refusal: Refusal): ProviderError;
}

/**
 * One HTTP exchange on undici's dispatch interface, which costs no stream per call and tells
 * exactly whether the request left (`onRequestStart`).
 */
export class CompletionExchange implements Dispatcher.DispatchHandler {
  private controller: Dispatcher.DispatchController | undefined;
  private reader: AnswerReader | undefined;
  private timer: NodeJS.Timeout | undefined;
  private wireBytes = 0;
  private wasSent = false;
  private isSettled = false;
  private resolve: () => void;
  private reject: (error: Error) => void;
  /** Settles when the answer is complete; rejects with a ProviderError or what `abort` was given. */
  readonly done = new Promise<void>((resolve, reject) => {
    this.resolve = resolve;
    this.reject = reject;
  });

  constructor(
    private readonly answer: Answer,
    private readonly options: ExchangeOptions,
  ) {}

  start(pool: Pool, request: Dispatcher.DispatchOptions): void {
    this.timer = setTimeout(() => this.onSilence(), this.options.timeoutMs);
    pool.dispatch(request, this);
  }

  /** Destroys the connection, or leaves the queue for one. */
  abort(error: Error): void {
    this.fail(error);
    this.controller?.abort(error);
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.controller = controller;
    if (this.isSettled) {
      controller.abort(new Error('nobody waits for this answer any more'));
      return;
    }
    this.wasSent = true;
    this.timer?.refresh();
  }

  onResponseStart(
    _controller: Dispatcher.DispatchController,
    status: number,
    headers: Headers,
  ): void {
    if (status < 200) return;
    this.timer?.refresh();
    this.reader = this.readerFor(status, headers);
  }

  onResponseData(_controller: Dispatcher.DispatchController, bytes: Buffer): void {
    this.wireBytes += bytes.length;
    if (this.wireBytes > this.options.limits.wireBytes) {
      throw new BrokenAnswerError('sent an answer without end');
    }
    if (this.reader?.read(bytes) === true) this.timer?.refresh();
    if (this.answer.isComplete) this.succeed();
  }

  onResponseEnd(): void {
    clearTimeout(this.timer);
    this.reader?.end();
    this.succeed();
  }

  /** Also receives what the methods above throw: undici aborts the request with it. */
  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    clearTimeout(this.timer);
    this.fail(toConnectionError(this.options.source, error, this.progress));
  }

  private get progress() {
    return { wasSent: this.wasSent, hasText: this.answer.hasText };
  }

  private readerFor(status: number, headers: Headers): AnswerReader {
    const { limits } = this.options;
    if (status >= 300) {
      return new RefusalReader((body) => this.options.toError({ status, headers, body }));
    }
    // By what came, not by what was asked for: some servers ignore `stream`.
    const isStream = String(headers['content-type']).startsWith('text/event-stream');
    return isStream
      ? new EventStreamReader(this.answer, limits)
      : new WholeBodyReader(this.answer, limits);
  }

  private onSilence(): void {
    if (this.answer.isFinished) this.answer.complete();
    if (this.answer.isComplete) this.succeed();
    this.abort(toTimeoutError(this.options.source, this.progress));
  }

  private succeed(): void {
    if (this.isSettled) return;
    this.isSettled = true;
    this.resolve();
  }

  private fail(error: Error): void {
    clearTimeout(this.timer);
    if (this.isSettled) return;
    this.isSettled = true;
    this.reject(error);
  }
}
