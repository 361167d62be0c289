import { WebSocket } from 'ws';

/** Most that waits in memory for one client; what the system's own buffers took does not count. */
const MOST_WAITING_BYTES = 1024 * 1024;

/** What a sender that can wait leaves room below. */
const ROOMY_BYTES = 256 * 1024;

/** As much of a WebSocket as an outbox needs. */
export interface SendingSocket {
  readonly readyState: number;
  /** Bytes that wait in memory. */
  readonly bufferedAmount: number;
  send(frame: Buffer, options: { readonly binary: boolean }, onFlushed: () => void): void;
}

/**
 * What is on its way to one client. For one that does not keep up nothing more is taken, before it costs
 * more than a megabyte.
 */
export class Outbox {
  private readonly waiters: (() => void)[] = [];

  constructor(
    private readonly raw: SendingSocket,
    private readonly onTooSlow: () => void,
  ) {}

  /** Takes a whole frame; nothing is sent once the socket is closing. */
  send(frame: Buffer, isBinary = false): void {
    if (this.raw.readyState !== WebSocket.OPEN) return;
    const waiting = this.raw.bufferedAmount;
    // One that is long by itself may go where nothing else waits.
    if (waiting > 0 && waiting + frame.length > MOST_WAITING_BYTES) {
      this.onTooSlow();
      return;
    }
    this.raw.send(frame, { binary: isBinary }, this.onFlushed);
  }

  /** Resolves when little waits, or when the socket is closing; nothing where there is room now. */
  untilRoomy(): Promise<void> | undefined {
    if (this.isRoomy) return undefined;
    return new Promise((resolve) => this.waiters.push(resolve));
  }

  /** Lets those go on who wait for room that will not come. */
  release(): void {
    for (const wake of this.waiters.splice(0)) wake();
  }

  private get isRoomy(): boolean {
    return this.raw.readyState !== WebSocket.OPEN || this.raw.bufferedAmount < ROOMY_BYTES;
  }

  private readonly onFlushed = (): void => {
    if (this.waiters.length > 0 && this.isRoomy) this.release();
  };
}
