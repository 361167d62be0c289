import type { ServerResponse } from 'node:http';

/** The answers that are being given, so that a stop can wait for them. */
export class RunningResponses {
  private readonly responses = new Set<ServerResponse>();
  private readonly waiting: (() => void)[] = [];

  add(response: ServerResponse): void {
    this.responses.add(response);
    response.once('close', () => {
      this.responses.delete(response);
      if (this.responses.size === 0) this.waiting.splice(0).forEach((wake) => wake());
    });
  }

  get count(): number {
    return this.responses.size;
  }

  /** Lets each connection end with the answer that it carries. */
  refuseKeepAlive(): void {
    for (const response of this.responses) response.shouldKeepAlive = false;
  }

  whenIdle(): Promise<void> {
    if (this.responses.size === 0) return Promise.resolve();
    return new Promise((resolve) => this.waiting.push(resolve));
  }
}
