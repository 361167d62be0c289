import { Injectable } from '@nestjs/common';
import { ShutdownSignal } from '../../http/shutdown/shutdown-signal';
import type { ClientSocket } from './client-socket';
import { OpenSockets } from './open-sockets';

const STOPPING = 'The server is stopping.';

/** Closes the sockets of a server that stops (1001), each once it has answered what it was asked. */
@Injectable()
export class Farewell {
  constructor(
    private readonly sockets: OpenSockets,
    private readonly shutdown: ShutdownSignal,
  ) {}

  /** Resolves when none is left. What still runs when the grace is nearly over is not waited for. */
  drain(): Promise<void> {
    this.sockets.refuseNew();
    for (const socket of this.sockets) void this.closeWhenDone(socket);
    this.shutdown.ending.addEventListener('abort', () => {
      for (const socket of this.sockets) socket.close(1001, STOPPING);
    });
    return this.sockets.untilEmpty();
  }

  /** Ends the connections of those that did not go. */
  cutOff(): void {
    for (const socket of this.sockets) socket.terminate();
  }

  private async closeWhenDone(socket: ClientSocket): Promise<void> {
    await socket.inbox.finish();
    socket.close(1001, STOPPING);
  }
}
