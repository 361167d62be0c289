import { ParleyError } from '../parley.error';
import { type ErrorFrame, type Frame, parseFrame, type WelcomeFrame } from './frames';
import type { WebSocketLike } from './web-socket-like';

/** A private code: what came is no message of this protocol. */
const BAD_MESSAGE = 4400;

interface Pending {
  readonly resolve: (answer: Frame) => void;
  readonly reject: (error: ParleyError) => void;
}

export interface ConnectionListener {
  welcomed(frame: WelcomeFrame): void;
  /** An event, or a gap in what was to be replayed. */
  told(frame: Frame): void;
  closed(end: { readonly code: number; readonly reason: string }): void;
}

/** One WebSocket from its opening to its end: questions find their answers by the id that comes back. */
export class Connection {
  private readonly pending = new Map<string, Pending>();
  private asked = 0;
  private lastError: string | undefined;
  private end: ParleyError | undefined;

  constructor(
    private readonly socket: WebSocketLike,
    private readonly listener: ConnectionListener,
  ) {
    socket.onmessage = ({ data }) => this.receive(data);
    socket.onclose = (end) => this.finish(end);
    // What went wrong follows in the close event.
    socket.onerror = () => {};
  }

  /** @returns the answer. @throws ParleyError where the server answers with an error, or the connection ends first. */
  ask(question: Frame): Promise<Frame> {
    if (this.end !== undefined) return Promise.reject(this.end);
    return new Promise((resolve, reject) => {
      this.asked += 1;
      const id = String(this.asked);
      this.pending.set(id, { resolve, reject });
      this.socket.send(JSON.stringify({ ...question, id }));
    });
  }

  close(): void {
    this.socket.close(1000);
  }

  private receive(data: unknown): void {
    const frame = parseFrame(data);
    if (frame === undefined) this.socket.close(BAD_MESSAGE, 'not a frame');
    else if (frame.type === 'event' || frame.type === 'replay_gap') this.listener.told(frame);
    else if (isWelcome(frame)) this.listener.welcomed(frame);
    else this.answer(frame);
  }

  private answer(frame: Frame): void {
    if (isError(frame)) this.lastError = frame.message;
    const { id } = frame;
    const question = typeof id === 'string' ? this.pending.get(id) : undefined;
    if (typeof id !== 'string' || question === undefined) return;
    this.pending.delete(id);
    if (isError(frame)) question.reject(new ParleyError(frame.message));
    else question.resolve(frame);
  }

  private finish({ code, reason }: { readonly code: number; readonly reason: string }): void {
    const said = reason || this.lastError || 'The connection was lost';
    const end = new ParleyError(said, code);
    this.end = end;
    for (const { reject } of this.pending.values()) reject(end);
    this.pending.clear();
    this.listener.closed({ code, reason: said });
  }
}

function isWelcome(frame: Frame): frame is Frame & WelcomeFrame {
  return frame.type === 'connected' && typeof frame['session_id'] === 'string';
}

function isError(frame: Frame): frame is Frame & ErrorFrame {
  return frame.type === 'error' && typeof frame['message'] === 'string';
}
