import { randomBytes } from 'node:crypto';
import { connect, type Socket } from 'node:net';

const OPENED = Buffer.from('\r\n\r\n');
const MASK = Buffer.alloc(4);
const TEXT = 1;
const PING = 9;
const PONG = Buffer.from([0x8a, 0x80, 0, 0, 0, 0]);

export interface Target {
  /** `http://127.0.0.1:8000` */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * A WebSocket client that costs next to nothing, so that thousands beside a server on the same machine
 * measure the server. Reads text frames, writes short ones, checks nothing.
 */
export class LightSocket {
  private received: Buffer = Buffer.alloc(0);
  private isOpen = false;
  private listener: ((text: string) => void) | undefined;
  private failed: ((error: Error) => void) | undefined;

  private constructor(private readonly socket: Socket) {
    socket.setNoDelay(true);
    socket.on('data', (chunk) => this.read(chunk));
    socket.on('error', (error) => this.failed?.(error));
    socket.on('close', () => this.failed?.(new Error('The socket was closed')));
  }

  /** Resolves when the server has said its first word. @throws Error where it does not let the client in. */
  static async open({ url, headers }: Target, address: string): Promise<LightSocket> {
    const { hostname, port } = new URL(url);
    const light = new LightSocket(connect(Number(port), hostname));
    const lines = [
      `GET ${address} HTTP/1.1`,
      `Host: ${hostname}`,
      'Connection: Upgrade',
      'Upgrade: websocket',
      'Sec-WebSocket-Version: 13',
      `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}`,
      ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    ];
    light.socket.write(`${lines.join('\r\n')}\r\n\r\n`);
    const first = await light.next();
    if (!first.includes('"connected"')) throw new Error(`Not let in: ${first}`);
    return light;
  }

  /** The next text; one waits at a time. */
  next(): Promise<string> {
    return new Promise((resolve, reject) => {
      this.failed = reject;
      this.listener = resolve;
    });
  }

  say(message: object): void {
    const payload = Buffer.from(JSON.stringify(message));
    if (payload.length > 125) throw new Error('A light socket writes short frames only');
    const head = Buffer.from([0x81, 0x80 | payload.length]);
    this.socket.write(Buffer.concat([head, MASK, payload]));
  }

  /** Leaves without the system keeping the port for a minute. */
  drop(): void {
    this.failed = undefined;
    this.socket.resetAndDestroy();
  }

  private read(chunk: Buffer): void {
    this.received = this.received.length === 0 ? chunk : Buffer.concat([this.received, chunk]);
    if (!this.isOpen && !this.open()) return;
    for (let frame = this.frame(); frame !== undefined; frame = this.frame()) {
      if (frame.opcode === TEXT) this.hear(frame.text);
      // A client that is slow to open its thousands would be dropped otherwise.
      else if (frame.opcode === PING) this.socket.write(PONG);
    }
  }

  private hear(text: string): void {
    const { listener } = this;
    this.listener = undefined;
    listener?.(text);
  }

  private open(): boolean {
    const at = this.received.indexOf(OPENED);
    if (at === -1) return false;
    this.received = this.received.subarray(at + OPENED.length);
    this.isOpen = true;
    return true;
  }

  /** Takes one whole frame off what was received. */
  private frame(): { readonly opcode: number; readonly text: string } | undefined {
    const { received } = this;
    if (received.length < 2) return undefined;
    const short = (received[1] ?? 0) & 0x7f;
    const start = short === 126 ? 4 : 2;
    if (received.length < start) return undefined;
    const length = short === 126 ? received.readUInt16BE(2) : short;
    if (received.length < start + length) return undefined;
    this.received = received.subarray(start + length);
    const text = received.toString('utf8', start, start + length);
    return { opcode: (received[0] ?? 0) & 0x0f, text };
  }
}
