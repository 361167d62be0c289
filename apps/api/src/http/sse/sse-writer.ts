import { once } from 'node:events';
import type { Response } from 'express';

const KEEP_ALIVE_MS = 15_000;

/**
 * Writes server-sent events to one response. A client that reads slowly makes the caller wait: as long as
 * its buffer is full nothing more is put into it, comments included.
 */
export class SseWriter {
  private keepAlive: NodeJS.Timeout | undefined;

  constructor(private readonly response: Response) {}

  /**
   * Sends the headers, and a first few lines where there are any; an error can no longer have a status after
   * this. Does nothing on a stream that is open.
   */
  open(preamble = ''): void {
    if (this.response.headersSent) return;
    this.begin();
    if (preamble === '') this.response.flushHeaders();
    else this.response.write(preamble);
  }

  /**
   * Writes whole events, as `sse-event.ts` makes them, if there are any, and opens the stream with the first,
   * in one packet with the headers. Returns nothing where the client keeps up, so that a piece costs no promise, else a promise for the moment that it does.
   * The promise rejects with the signal's reason when the client leaves meanwhile.
   */
  write(events: string, signal: AbortSignal): Promise<void> | undefined {
    if (events === '') return undefined;
    if (!this.response.headersSent) this.begin();
    return this.response.write(events) ? undefined : this.drained(signal);
  }

  private async drained(signal: AbortSignal): Promise<void> {
    await once(this.response, 'drain', { signal });
  }

  close(): void {
    clearInterval(this.keepAlive);
    this.response.end();
  }

  private begin(): void {
    this.response.writeHead(200, {
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-cache, no-transform',
      'X-Accel-Buffering': 'no',
    });
    this.keepAlive = setInterval(() => this.stayAlive(), KEEP_ALIVE_MS);
  }

  private stayAlive(): void {
    if (!this.response.writableNeedDrain) this.response.write(': keep-alive\n\n');
  }
}
