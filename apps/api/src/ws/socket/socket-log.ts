import { Injectable } from '@nestjs/common';
import { Clock, type DomainError } from '@parley/common';
import { socketPrincipal } from '../../auth/socket-principal';
import { Log } from '../../http/logging/log';
import type { ClientSocket, Handshake } from './client-socket';

/** A line when a socket opens and one when it closes: who, which path, how it ended. Never a query, text or key. */
@Injectable()
export class SocketLog {
  constructor(
    private readonly log: Log,
    private readonly clock: Clock,
  ) {}

  follow(client: ClientSocket): void {
    this.log.info(describe(client), 'socket opened');
    client.onClose((code) => {
      const ms = Math.round(this.clock.monotonicMs() - client.openedMs);
      this.log.info({ ...describe(client), code, ms }, 'socket closed');
    });
  }

  noteRefusal({ requestId, route }: Handshake, { code }: DomainError): void {
    const { path } = route.protocol;
    this.log.info({ request_id: requestId, path, reason: code }, 'socket refused');
  }
}

function describe(client: ClientSocket): Readonly<Record<string, unknown>> {
  const principal = socketPrincipal(client);
  return {
    request_id: client.handshake.requestId,
    path: client.handshake.route.protocol.path,
    account: principal?.accountId,
    key: principal?.keyPrefix,
  };
}
