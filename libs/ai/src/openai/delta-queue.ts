import type { ChatDelta } from '../ports/chat-model';

interface Reader {
  resolve(result: IteratorResult<ChatDelta, undefined>): void;
  reject(error: Error): void;
}

type EndDelta = Extract<ChatDelta, { type: 'end' }>;

/**
 * Hands what a socket pushes to one reader that pulls. Text that waits is joined into one delta, so
 * a slow reader costs one answer's text and no more.
 */
export class DeltaQueue {
  private waitingText = '';
  private end: EndDelta | undefined;
  private failure: Error | undefined;
  private isClosed = false;
  private reader: Reader | undefined;

  /** `text` must not be empty. A reader gets it with `flush`, so that what came in one read is one delta. */
  push(text: string): void {
    if (!this.isClosed) this.waitingText += text;
  }

  /** Hands what waits to a reader who waits. */
  flush(): void {
    if (this.reader !== undefined && this.waitingText !== '') this.settle(this.takeText());
  }

  finish(end: EndDelta): void {
    if (this.isClosed) return;
    this.flush();
    this.isClosed = true;
    if (this.reader === undefined) this.end = end;
    else this.settle({ done: false, value: end });
  }

  /** Text that waits is still read first. Only the first of `finish` and `fail` counts. */
  fail(error: Error): void {
    if (this.isClosed) return;
    this.flush();
    this.isClosed = true;
    if (this.reader === undefined) this.failure = error;
    else this.rejectReader(error);
  }

  /** Like `fail`, but nothing that waits is read any more, the end included. */
  discard(error: Error | undefined): void {
    this.isClosed = true;
    this.waitingText = '';
    this.end = undefined;
    this.failure = error;
    if (this.reader === undefined) return;
    this.failure = undefined;
    if (error === undefined) this.settle({ done: true, value: undefined });
    else this.rejectReader(error);
  }

  next(): Promise<IteratorResult<ChatDelta, undefined>> {
    if (this.waitingText !== '') return Promise.resolve(this.takeText());
    if (!this.isClosed) {
      return new Promise((resolve, reject) => {
        this.reader = { resolve, reject };
      });
    }
    return this.takeEnd();
  }

  private takeText(): IteratorResult<ChatDelta, undefined> {
    const text = this.waitingText;
    this.waitingText = '';
    return { done: false, value: { type: 'text', text } };
  }

  private takeEnd(): Promise<IteratorResult<ChatDelta, undefined>> {
    const { failure, end } = this;
    this.failure = undefined;
    this.end = undefined;
    if (failure !== undefined) return Promise.reject(failure);
    return Promise.resolve(
      end === undefined ? { done: true, value: undefined } : { done: false, value: end },
    );
  }

  private settle(result: IteratorResult<ChatDelta, undefined>): void {
    this.reader?.resolve(result);
    this.reader = undefined;
  }

  private rejectReader(error: Error): void {
    this.reader?.reject(error);
    this.reader = undefined;
  }
}
