import type { ServerResponse } from 'node:http';

/** The answers that are being given, and sockets that are being closed, so that a stop can wait for them. */
export class RunningResponses {
  private readonly responses = new Set<ServerResponse>();
  private readonly held = new Set<Promise<unknown>>();
  private readonly waiting: (() => void)[] = [];

  add(response: ServerResponse): void {
    this.responses.add(response);
  }

  /** To be called when the response is closed. */
  remove(response: ServerResponse): void {
    this.responses.delete(response);
    this.wakeWhenIdle();
  }

  /** Work that is no response and has to end all the same. */
  hold(work: Promise<unknown>): void {
    this.held.add(work);
    const release = (): void => {
      this.held.delete(work);
      this.wakeWhenIdle();
    };
    work.then(release, release);
  }

  get count(): number {
    return this.responses.size;
  }

  /** Lets each connection end with the answer that it carries. */
  refuseKeepAlive(): void {
    for (const response of this.responses) response.shouldKeepAlive = false;
  }

  whenIdle(): Promise<void> {
    if (this.isIdle) return Promise.resolve();
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  private get isIdle(): boolean {
    return this.responses.size === 0 && this.held.size === 0;
  }

  private wakeWhenIdle(): void {
    if (this.isIdle) this.waiting.splice(0).forEach((wake) => wake());
  }
}
