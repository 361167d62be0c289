import type { ChatDelta } from '../ports/chat-model';
import { ProviderError } from '../ports/provider.error';

type Result = IteratorResult<ChatDelta, undefined>;

/** @returns undefined beyond the last model. */
type StartReply = (index: number) => AsyncIterator<ChatDelta, undefined> | undefined;

/**
 * The first of several replies that brings anything. From then on it only hands through, so that a
 * chain costs nothing per token. A model that may have worked, and billed, is not followed by another.
 */
export class FallbackReply implements AsyncIterableIterator<ChatDelta, undefined> {
  private index = 0;
  private current: AsyncIterator<ChatDelta, undefined> | undefined;
  private hasBegun = false;

  constructor(
    private readonly startReply: StartReply,
    private readonly onFallback: (index: number, code: string) => void,
  ) {
    this.current = startReply(0);
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  next(): Promise<Result> {
    if (!this.hasBegun) return this.first();
    return this.current?.next() ?? ended();
  }

  return(): Promise<Result> {
    return this.current?.return?.() ?? ended();
  }

  private async first(): Promise<Result> {
    for (;;) {
      try {
        const result = await (this.current?.next() ?? ended());
        this.hasBegun = true;
        return result;
      } catch (error) {
        this.moveOn(error);
      }
    }
  }

  /** @throws `error` itself where no other model may be asked. */
  private moveOn(error: unknown): void {
    if (!(error instanceof ProviderError) || error.wasSent) throw error;
    const next = this.startReply(this.index + 1);
    if (next === undefined) throw error;
    this.onFallback(this.index, error.code);
    this.index += 1;
    this.current = next;
  }
}

function ended(): Promise<Result> {
  return Promise.resolve({ done: true, value: undefined });
}
