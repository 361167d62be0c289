import { once } from 'node:events';
import type { Response } from 'express';

const KEEP_ALIVE_MS = 15_000;

/** Writes server-sent events to one response and waits for a client that reads slowly. */
export class SseWriter {
  private keepAlive: NodeJS.Timeout | undefined;

  constructor(private readonly response: Response) {}

  /** Sends the headers; an error can no longer have a status after this. */
  open(): void {
    if (this.response.headersSent) return;
    this.response.writeHead(200, {
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-cache, no-transform',
      'X-Accel-Buffering': 'no',
    });
    this.response.flushHeaders();
    this.keepAlive = setInterval(() => this.response.write(': keep-alive\n\n'), KEEP_ALIVE_MS);
  }

  /** @throws whatever the signal's reason is when the client leaves while its buffer is full. */
  async send(frames: readonly object[], signal: AbortSignal): Promise<void> {
    this.open();
    const text = frames.map((frame) => `data: ${JSON.stringify(frame)}\n\n`).join('');
    if (text === '' || this.response.write(text)) return;
    await once(this.response, 'drain', { signal });
  }

  close(): void {
    clearInterval(this.keepAlive);
    this.response.end();
  }
}
