import { CancelledError } from '@parley/common';
import type { TurnRecord } from '../turns/turn';
import type { StreamEnding, StreamPage, StreamSource } from './stream';
import { endingOf } from './stream-ending';
import { pageOf } from './stream-text';

/** One answer on the instance that writes it: its text so far, and in the end how it ended. */
export class LiveStream implements StreamSource {
  /** Nothing happens here without a call. */
  readonly pollMs = 60_000;
  /** Resolves with the first text, or with the end of an answer that has none. Never rejects. */
  readonly begun: Promise<void>;
  /** Resolves at the end, with what was thrown where it failed. Never rejects. */
  readonly ended: Promise<Error | undefined>;
  private written = '';
  private failure: Error | undefined;
  private ending: StreamEnding | undefined;
  private begin: () => void;
  private close: (failure: Error | undefined) => void;
  private readonly listeners = new Set<() => void>();

  constructor(
    readonly id: string,
    readonly accountId: string,
  ) {
    this.begun = new Promise((resolve) => (this.begin = resolve));
    this.ended = new Promise((resolve) => (this.close = resolve));
  }

  /** What was thrown before there was a word, for a caller who can still give it a status. */
  get refusal(): Error | undefined {
    const isCancelled = this.failure instanceof CancelledError;
    return this.written === '' && !isCancelled ? this.failure : undefined;
  }

  get text(): string {
    return this.written;
  }

  append(text: string): undefined {
    this.written += text;
    this.tell();
  }

  finish(turn: TurnRecord): void {
    this.end({ type: 'finished', turn });
  }

  fail(error: unknown): void {
    this.failure = error instanceof Error ? error : new Error(String(error));
    this.end(endingOf(error));
  }

  read(offset: number): StreamPage {
    const page = pageOf(this.written, offset);
    const isLast = page.at + page.text.length === this.written.length;
    return isLast ? { ...page, ending: this.ending } : page;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private end(ending: StreamEnding): void {
    this.ending = ending;
    this.tell();
    this.close(this.failure);
  }

  private tell(): void {
    this.begin();
    for (const listener of this.listeners) listener();
  }
}
