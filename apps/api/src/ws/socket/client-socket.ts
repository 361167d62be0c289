import { CancelledError, type Clock } from '@parley/common';
import { WebSocket } from 'ws';
import { closeCodeOf, toErrorFrame } from '../protocol/error-frame';
import type { RawMessage, ServedProtocol } from '../protocol/socket-protocol';
import { Inbox } from './inbox';
import { Outbox } from './outbox';

/** RFC 6455 leaves 123 bytes for it. */
const MAX_REASON_BYTES = 123;

const TOO_SLOW = 'The client reads too slowly.';

/** What a handshake said, checked. Holds no credential. */
export interface Handshake {
  readonly requestId: string;
  readonly route: ServedProtocol;
  readonly params: Readonly<Record<string, string>>;
  /** As the protocol's `query` schema parsed it. */
  readonly query: Readonly<Record<string, unknown>>;
  /** For limits that count by address. */
  readonly address: string;
}

/** One client that was let in: all that gateways know of a WebSocket. */
export class ClientSocket {
  readonly openedMs: number;
  readonly inbox: Inbox;
  private readonly outbox: Outbox;
  private readonly closing: ((code: number) => void)[] = [];
  private leaving: AbortController | undefined;
  private lastHeardMs: number;
  /** The code that we closed with, which a client that does not read never answers. */
  private closedWith: number | undefined;
  private isPinged = false;

  constructor(
    readonly id: string,
    readonly handshake: Handshake,
    private readonly raw: WebSocket,
    private readonly clock: Clock,
  ) {
    this.openedMs = clock.monotonicMs();
    this.lastHeardMs = this.openedMs;
    this.inbox = new Inbox({ pause: () => raw.pause(), resume: () => raw.resume() });
    this.outbox = new Outbox(raw, () => this.close(1013, TOO_SLOW));
    // `ws` closes with the code that fits what was wrong; there is nothing else to do about it.
    raw.on('error', () => undefined);
    raw.on('pong', () => this.hear());
    raw.once('close', (code) => this.leave(this.closedWith ?? code));
  }

  get address(): string {
    return this.handshake.address;
  }

  get isOpen(): boolean {
    return this.raw.readyState === WebSocket.OPEN;
  }

  /** Goes off when the client has left. */
  get signal(): AbortSignal {
    this.leaving ??= new AbortController();
    if (this.raw.readyState === WebSocket.CLOSED) this.leaving.abort(new CancelledError());
    return this.leaving.signal;
  }

  send(frame: object): void {
    this.sendText(Buffer.from(JSON.stringify(frame)));
  }

  /** The same bytes for many clients are made once. */
  sendText(frame: Buffer): void {
    this.outbox.send(frame);
  }

  /** For senders of much, who can wait until the client has read most of it; resolves when it left, too. */
  untilRoomy(): Promise<void> | undefined {
    return this.outbox.untilRoomy();
  }

  /** Sends back what came, as it came; for protocols that are not JSON. */
  sendRaw({ data, isBinary }: RawMessage): void {
    this.outbox.send(data, isBinary);
  }

  /** Answers with an error and stays open. */
  reportError(error: unknown, id?: string): void {
    this.send(toErrorFrame(error, this.clock.now(), id));
  }

  /** Says why and closes. */
  dismiss(error: unknown): void {
    const frame = toErrorFrame(error, this.clock.now());
    this.send(frame);
    this.close(closeCodeOf(error), frame.error.message);
  }

  close(code: number, reason: string): void {
    this.inbox.abandon();
    this.closedWith ??= code;
    this.raw.close(code, shortened(reason));
    // A client that was not being read must be, or its side of the end would never arrive.
    if (this.inbox.isPaused) this.raw.resume();
  }

  /** For a client that will not take part in closing. */
  terminate(): void {
    this.raw.terminate();
  }

  onMessage(listener: (message: RawMessage) => void): void {
    this.raw.on('message', (data: Buffer, isBinary: boolean) => {
      this.hear();
      if (this.isOpen) listener({ data, isBinary });
    });
  }

  /** Called once, with the code that the end had. */
  onClose(listener: (code: number) => void): void {
    this.closing.push(listener);
  }

  /** Pings a client that was silent for so long; one that was pinged and still is silent is dropped. */
  checkPulse(silenceMs: number): void {
    // While it is not read, an answer could not arrive.
    if (this.inbox.isPaused) this.hear();
    const silentMs = this.clock.monotonicMs() - this.lastHeardMs;
    if (silentMs < silenceMs) return;
    if (this.isPinged && silentMs >= 2 * silenceMs) {
      this.terminate();
    } else if (!this.isPinged && this.isOpen) {
      this.isPinged = true;
      this.raw.ping();
    }
  }

  private hear(): void {
    this.lastHeardMs = this.clock.monotonicMs();
    this.isPinged = false;
  }

  private leave(code: number): void {
    this.inbox.abandon();
    this.leaving?.abort(new CancelledError());
    this.outbox.release();
    for (const listener of this.closing.splice(0)) listener(code);
  }
}

function shortened(reason: string): string {
  const bytes = Buffer.from(reason);
  if (bytes.length <= MAX_REASON_BYTES) return reason;
  return bytes
    .subarray(0, MAX_REASON_BYTES - 3)
    .toString('utf8')
    .replace(/\uFFFD+$/, '');
}
