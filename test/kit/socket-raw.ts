import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

const HANDSHAKE = [
  'Host: localhost',
  'Connection: Upgrade',
  'Upgrade: websocket',
  'Sec-WebSocket-Version: 13',
  'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
];
const MASK = Buffer.alloc(4);

export interface RawFrame {
  readonly opcode: number;
  readonly payload: Buffer;
}

/** A client that does what no WebSocket library would: it writes and reads frames by hand, or reads nothing. */
export class RawSocket {
  private received = Buffer.alloc(0);
  private readonly waiting: (() => void)[] = [];
  private isEnded = false;

  private constructor(readonly socket: Socket) {
    socket.on('data', (chunk) => {
      this.received = Buffer.concat([this.received, chunk]);
      this.wake();
    });
    socket.on('error', () => undefined);
    socket.on('close', () => {
      this.isEnded = true;
      this.wake();
    });
  }

  /** Sends a handshake; resolves with the socket once its answer's head has come. */
  static async open(url: string, path = '/ws'): Promise<RawSocket> {
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    await once(socket, 'connect');
    const raw = new RawSocket(socket);
    socket.write(`GET ${path} HTTP/1.1\r\n${HANDSHAKE.join('\r\n')}\r\n\r\n`);
    const end = await raw.untilHas('\r\n\r\n');
    raw.received = raw.received.subarray(end + 4);
    return raw;
  }

  /** One frame, masked with zeros. */
  write(opcode: number, payload: Buffer, isFinal = true): void {
    const length =
      payload.length < 126
        ? Buffer.from([0x80 | payload.length])
        : Buffer.concat([Buffer.from([0x80 | 127]), bigEndian(payload.length)]);
    const head = Buffer.from([(isFinal ? 0x80 : 0) | opcode]);
    this.socket.write(Buffer.concat([head, length, MASK, payload]));
  }

  writeText(text: string): void {
    this.write(1, Buffer.from(text));
  }

  /** The next frame; undefined when the connection has ended. */
  async next(): Promise<RawFrame | undefined> {
    for (;;) {
      const frame = this.parse();
      if (frame !== undefined) return frame;
      if (this.isEnded) return undefined;
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
  }

  /** The code of the close frame that comes, and undefined where the connection just ends. */
  async closeCode(): Promise<number | undefined> {
    for (;;) {
      const frame = await this.next();
      if (frame === undefined) return undefined;
      if (frame.opcode === 8) return frame.payload.readUInt16BE(0);
    }
  }

  private parse(): RawFrame | undefined {
    const { received } = this;
    if (received.length < 2) return undefined;
    const short = (received[1] ?? 0) & 0x7f;
    const headBytes = short === 126 ? 4 : short === 127 ? 10 : 2;
    if (received.length < headBytes) return undefined;
    const length =
      short === 126
        ? received.readUInt16BE(2)
        : short === 127
          ? Number(received.readBigUInt64BE(2))
          : short;
    if (received.length < headBytes + length) return undefined;
    this.received = received.subarray(headBytes + length);
    const payload = received.subarray(headBytes, headBytes + length);
    return { opcode: (received[0] ?? 0) & 0x0f, payload };
  }

  private async untilHas(text: string): Promise<number> {
    for (;;) {
      const at = this.received.indexOf(text);
      if (at !== -1) return at;
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
  }

  private wake(): void {
    for (const wake of this.waiting.splice(0)) wake();
  }
}

function bigEndian(length: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64BE(BigInt(length));
  return bytes;
}
