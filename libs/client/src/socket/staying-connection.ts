import { ParleyError } from '../parley.error';
import { backoffMs } from './backoff';
import { Connection } from './connection';
import type { Frame, WelcomeFrame } from './frames';
import { BACKOFF, type SocketOptions, type SocketSurroundings } from './socket-options';

/** The key is missing, wrong, revoked, or may not: trying again would not help. */
const POLICY_VIOLATION = 1008;

export interface StayListener {
  /** Connected, for the first time or again. */
  opened(connection: Connection): void;
  told(frame: Frame): void;
  /** For good: closed here, or refused by the server. */
  ended(error?: ParleyError): void;
}

export interface OpenConnection {
  readonly connection: Connection;
  readonly welcome: WelcomeFrame;
}

interface Waiting {
  readonly resolve: (open: OpenConnection) => void;
  readonly reject: (error: ParleyError) => void;
}

interface Loss {
  /** Undefined where there was no connection yet. */
  readonly code?: number;
  readonly reason: string;
}

/** A connection that is made again when it is cut off, after a while that grows; always to the same session. */
export class StayingConnection {
  private open: OpenConnection | undefined;
  private end: { readonly error?: ParleyError } | undefined;
  private tries = 0;
  private cancelRetry: (() => void) | undefined;
  private sessionId: string | undefined;
  private readonly waiting: Waiting[] = [];

  constructor(
    private readonly surroundings: SocketSurroundings,
    private readonly options: SocketOptions,
    private readonly listener: StayListener,
  ) {
    this.sessionId = options.sessionId;
    void this.dial();
  }

  /** @throws ParleyError where the server refuses, or the connection was closed here. */
  connected(): Promise<OpenConnection> {
    if (this.end !== undefined) return Promise.reject(this.end.error ?? closed());
    if (this.open !== undefined) return Promise.resolve(this.open);
    return new Promise((resolve, reject) => this.waiting.push({ resolve, reject }));
  }

  /** Ends it for good. */
  close(error?: ParleyError): void {
    if (this.end !== undefined) return;
    this.end = error === undefined ? {} : { error };
    this.cancelRetry?.();
    for (const { reject } of this.waiting.splice(0)) reject(error ?? closed());
    this.listener.ended(error);
    this.open?.connection.close();
  }

  private async dial(): Promise<void> {
    try {
      const socket = await this.surroundings.dial(this.query());
      const connection: Connection = new Connection(socket, {
        welcomed: (welcome) => this.welcomed({ connection, welcome }),
        told: (frame) => this.listener.told(frame),
        closed: (loss) => this.lose(loss),
      });
      if (this.end !== undefined) connection.close();
    } catch (error) {
      const isRefused = error instanceof ParleyError && isRefusal(error.status);
      if (isRefused) this.close(error);
      else this.lose({ reason: String(error) });
    }
  }

  private query(): Readonly<Record<string, string>> {
    const { userId, clientType } = this.options;
    return {
      ...(userId === undefined ? {} : { user_id: userId }),
      ...(clientType === undefined ? {} : { client_type: clientType }),
      ...(this.sessionId === undefined ? {} : { session_id: this.sessionId }),
    };
  }

  private welcomed(open: OpenConnection): void {
    this.open = open;
    this.sessionId = open.welcome.session_id;
    this.tries = 0;
    this.listener.opened(open.connection);
    for (const { resolve } of this.waiting.splice(0)) resolve(open);
  }

  private lose({ code, reason }: Loss): void {
    this.open = undefined;
    if (code === POLICY_VIOLATION) this.close(new ParleyError(reason, code));
    if (this.end !== undefined) return;
    const range = this.options.backoff ?? BACKOFF;
    const waitMs = backoffMs(this.tries, range, this.surroundings.random);
    this.tries += 1;
    this.cancelRetry = this.surroundings.later(() => void this.dial(), waitMs);
  }
}

/** No ticket for this key; a server that is away or too busy gives one later. */
function isRefusal(status: number | undefined): boolean {
  return status === 401 || status === 403;
}

function closed(): ParleyError {
  return new ParleyError('The socket is closed');
}
