import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Departure } from '@parley/common';
import type { Response } from 'express';
import { responseOf } from './exchange';

/**
 * The client that leaves before its answer is complete. It is told by the response: a request whose body has been
 * read closes at once, or never.
 */
class ClientDeparture implements Departure {
  private listeners: (() => void)[] | undefined;

  constructor(private readonly response: Response) {}

  /** It may have gone while a guard was waiting. */
  get aborted(): boolean {
    return this.response.closed && !this.response.writableFinished;
  }

  addEventListener(_: 'abort', listener: () => void): void {
    if (this.listeners === undefined) {
      this.listeners = [];
      this.response.once('close', () => {
        if (this.aborted) for (const each of this.listeners ?? []) each();
      });
    }
    this.listeners.push(listener);
  }

  removeEventListener(_: 'abort', listener: () => void): void {
    this.listeners = this.listeners?.filter((each) => each !== listener);
  }
}

/** For turns, which make their own signal: every answer to a message passes here. */
export const Client = createParamDecorator(
  (_: unknown, context: ExecutionContext): Departure => new ClientDeparture(responseOf(context)),
);
