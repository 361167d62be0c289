import type { Pool } from 'undici';

/** Connections stay few because a call holds one only while it runs; more calls wait in line. */
const MAX_CONNECTIONS = 1000;

/**
 * The connections to one provider. undici is loaded with the first one: 70 ms and 20 MB that an
 * installation without a language model never pays.
 */
export class ConnectionPool {
  /** Absent until `open` has been awaited once. */
  current: Pool | undefined;
  private opening: Promise<Pool> | undefined;
  private isClosed = false;

  constructor(
    private readonly origin: string,
    private readonly connectTimeoutMs: number,
  ) {}

  open(): Promise<Pool> {
    this.opening ??= this.create();
    return this.opening;
  }

  /** Ends what still runs. */
  async close(): Promise<void> {
    this.isClosed = true;
    const pool = await this.opening;
    await pool?.destroy();
  }

  private async create(): Promise<Pool> {
    const undici = await import('undici');
    this.current = new undici.Pool(this.origin, {
      connections: MAX_CONNECTIONS,
      connectTimeout: this.connectTimeoutMs,
      // Each exchange has one timer of its own, which knows an answer from a comment.
      headersTimeout: 0,
      bodyTimeout: 0,
    });
    if (this.isClosed) await this.current.destroy();
    return this.current;
  }
}
