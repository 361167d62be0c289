import { ParleyError } from '../parley.error';
import { type ErrorFrame, type Frame, parseFrame, type WelcomeFrame } from './frames';
import type { WebSocketLike } from './web-socket-like';

/** RFC 6455: the peer broke the protocol. */
const PROTOCOL_ERROR = 4400;

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

/**
 * One WebSocket from its opening to its end. The server answers what it is asked in the order asked, so
 * that a frame which is no event belongs to the oldest question.
 */
export class Connection {
  private readonly pending: Pending[] = [];
  private isWelcomed = false;
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
      this.pending.push({ resolve, reject });
      this.socket.send(JSON.stringify(question));
    });
  }

  close(): void {
    this.socket.close(1000);
  }

  private receive(data: unknown): void {
    const frame = parseFrame(data);
    if (frame === undefined) this.socket.close(PROTOCOL_ERROR, 'not a frame');
    else if (frame.type === 'event' || frame.type === 'replay_gap') this.listener.told(frame);
    else if (isWelcome(frame)) this.welcome(frame);
    else this.answer(frame);
  }

  private welcome(frame: WelcomeFrame): void {
    this.isWelcomed = true;
    this.listener.welcomed(frame);
  }

  private answer(frame: Frame): void {
    if (isError(frame)) this.lastError = frame.message;
    const oldest = this.isWelcomed ? this.pending.shift() : undefined;
    if (oldest === undefined) return;
    if (isError(frame)) oldest.reject(new ParleyError(frame.message));
    else oldest.resolve(frame);
  }

  private finish({ code, reason }: { readonly code: number; readonly reason: string }): void {
    const said = reason || this.lastError || 'The connection was lost';
    const end = new ParleyError(said, code);
    this.end = end;
    for (const { reject } of this.pending.splice(0)) reject(end);
    this.listener.closed({ code, reason: said });
  }
}

function isWelcome(frame: Frame): frame is Frame & WelcomeFrame {
  return frame.type === 'connected' && typeof frame['session_id'] === 'string';
}

function isError(frame: Frame): frame is Frame & ErrorFrame {
  return frame.type === 'error' && typeof frame['message'] === 'string';
}
