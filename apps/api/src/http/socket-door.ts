import type { Duplex } from 'node:stream';
import type { EdgeRequest } from './request/edge-request';

/** What stands behind the front door for WebSockets. */
export interface SocketDoor {
  /** Takes a handshake that passed the front door's own checks; settles when it is answered. */
  receive(request: EdgeRequest, socket: Duplex, head: Buffer): Promise<void>;

  /** Ends every socket once it has answered what it was asked; resolves when none is left. */
  drain(): Promise<void>;
}
