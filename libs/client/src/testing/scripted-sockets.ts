import type { Frame } from '../socket/frames';
import type { SocketSurroundings } from '../socket/socket-options';
import type { WebSocketLike } from '../socket/web-socket-like';

/** The server's side of one WebSocket, played by a test. */
export class ScriptedSocket implements WebSocketLike {
  readonly asked: Frame[] = [];
  readyState = 1;
  onmessage: WebSocketLike['onmessage'] = null;
  onclose: WebSocketLike['onclose'] = null;
  onerror: WebSocketLike['onerror'] = null;

  constructor(readonly query: Readonly<Record<string, string>>) {}

  /** What the client was last asked for, of one type. */
  lastAsked(type: string): Frame | undefined {
    return this.asked.findLast((frame) => frame.type === type);
  }

  say(frame: Frame): void {
    this.onmessage?.({ data: JSON.stringify(frame) });
  }

  welcome(sessionId = 'session-1'): void {
    this.say({ type: 'connected', session_id: sessionId, user_id: 'alice', features: {} });
  }

  event(eventId: string): void {
    this.say({ type: 'event', event_type: 'MESSAGE_RECEIVED', event_id: eventId, data: {} });
  }

  end(code: number, reason = ''): void {
    this.readyState = 3;
    this.onclose?.({ code, reason });
  }

  send(data: string): void {
    this.asked.push(JSON.parse(data) as Frame);
  }

  close(code = 1000): void {
    this.end(code);
  }
}

/** Surroundings in which sockets are scripted and time passes when the test says so. */
export class ScriptedSurroundings implements SocketSurroundings {
  readonly sockets: ScriptedSocket[] = [];
  readonly waitsMs: number[] = [];
  private work: (() => void) | undefined;

  readonly dial: SocketSurroundings['dial'] = (query) => {
    const socket = new ScriptedSocket(query);
    this.sockets.push(socket);
    return Promise.resolve(socket);
  };

  readonly later: SocketSurroundings['later'] = (work, ms) => {
    this.waitsMs.push(ms);
    this.work = work;
    return () => (this.work = undefined);
  };

  readonly random = () => 1;

  get latest(): ScriptedSocket {
    const socket = this.sockets.at(-1);
    if (socket === undefined) throw new Error('Nobody has dialled');
    return socket;
  }

  /** Lets the wait for the next try be over; false where nobody waits. */
  async passWait(): Promise<boolean> {
    const { work } = this;
    this.work = undefined;
    work?.();
    await settled();
    return work !== undefined;
  }
}

/** Lets promises that are due go on. */
export async function settled(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}
