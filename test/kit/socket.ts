import { once } from 'node:events';
import { type ClientOptions, WebSocket } from 'ws';
import type { Json } from './request';
import { SocketContract } from './socket-contract';

export interface Ending {
  readonly code: number;
  readonly reason: string;
}

/** A client of the sockets that fails its test on any frame that the server's own document does not describe. */
export class TestSocket {
  private readonly frames: Json[] = [];
  private readonly waiting: (() => void)[] = [];
  private readonly faults: string[] = [];
  private ending: Ending | undefined;

  private constructor(
    readonly raw: WebSocket,
    private readonly contract: SocketContract,
    private readonly path: string,
  ) {
    raw.on('message', (data: Buffer, isBinary: boolean) => this.take(data.toString(), isBinary));
    raw.on('error', () => undefined);
    raw.on('close', (code, reason) => {
      this.ending = { code, reason: reason.toString() };
      this.wake();
    });
  }

  /** Opens a socket, whatever the server says on it first. @throws Error where the handshake is refused. */
  static async open(
    url: string,
    address: string,
    options: ClientOptions = {},
  ): Promise<TestSocket> {
    const contract = await SocketContract.of(url);
    const raw = new WebSocket(url.replace('http', 'ws') + address, options);
    const socket = new TestSocket(raw, contract, address.split('?')[0] ?? '');
    const refusal = once(raw, 'unexpected-response').then(([, response]) => {
      const { statusCode } = response as { statusCode: number };
      throw new Error(`The handshake was answered with ${statusCode}`);
    });
    refusal.catch(() => undefined);
    await Promise.race([once(raw, 'open'), refusal]);
    return socket;
  }

  /** Opens a socket that was let in. */
  static async enter(url: string, address: string, options?: ClientOptions): Promise<TestSocket> {
    const socket = await TestSocket.open(url, address, options);
    const welcome = await socket.next();
    if (welcome['type'] !== 'connected') throw new Error(`No welcome: ${JSON.stringify(welcome)}`);
    socket.welcome = welcome;
    return socket;
  }

  welcome: Json = {};

  get sessionId(): string {
    return String(this.welcome['session_id']);
  }

  say(message: Json | string): void {
    this.raw.send(typeof message === 'string' ? message : JSON.stringify(message));
  }

  /** Says something and gives back the next frame. */
  ask(message: Json | string): Promise<Json> {
    this.say(message);
    return this.next();
  }

  /** Says something to the assistant and gives back its answer; what comes before it is passed over. */
  async chat(message: string): Promise<Json> {
    this.say({ type: 'chat', message });
    return this.nextOf('chat_response');
  }

  /** The next frame that nobody has taken. @throws Error for one that is not described, and at the end. */
  async next(): Promise<Json> {
    for (;;) {
      this.assertDescribed();
      const frame = this.frames.shift();
      if (frame !== undefined) return frame;
      if (this.ending !== undefined) {
        throw new Error(`The socket was closed: ${JSON.stringify(this.ending)}`);
      }
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
  }

  /** Takes frames until one of that type comes, and gives back that one. */
  async nextOf(type: string): Promise<Json> {
    for (;;) {
      const frame = await this.next();
      if (frame['type'] === type) return frame;
    }
  }

  async nextFew(count: number): Promise<Json[]> {
    const frames = [];
    while (frames.length < count) frames.push(await this.next());
    return frames;
  }

  /** Resolves when the server has closed. */
  async untilClosed(): Promise<Ending> {
    while (this.ending === undefined) {
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
    this.assertDescribed();
    return this.ending;
  }

  /** What came and was not taken, once nothing more comes: everything asked before is answered. */
  async rest(): Promise<Json[]> {
    this.say({ type: 'ping' });
    const rest = [];
    for (;;) {
      const frame = await this.next();
      if (frame['type'] === 'pong') return rest;
      rest.push(frame);
    }
  }

  async close(): Promise<void> {
    this.raw.close();
    await this.untilClosed();
  }

  private take(text: string, isBinary: boolean): void {
    const fault = isBinary ? 'a binary frame' : this.contract.faultOf(this.path, text);
    if (fault !== undefined) this.faults.push(fault);
    else this.frames.push(JSON.parse(text) as Json);
    this.wake();
  }

  private assertDescribed(): void {
    const [fault] = this.faults;
    if (fault !== undefined) throw new Error(`/asyncapi.json does not describe it: ${fault}`);
  }

  private wake(): void {
    for (const wake of this.waiting.splice(0)) wake();
  }
}
