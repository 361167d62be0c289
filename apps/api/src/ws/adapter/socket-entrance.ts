import type { Duplex } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Clock, DomainError, Ids, NotFoundError } from '@parley/common';
import type { WebSocket } from 'ws';
import { setSocketPrincipal } from '../../auth/socket-principal';
import { type EdgeRequest, pathOf } from '../../http/request/edge-request';
import { ClientSocket, type Handshake } from '../socket/client-socket';
import { OpenSockets } from '../socket/open-sockets';
import { SocketLog } from '../socket/socket-log';
import { Admission, type Admitted } from './admission';
import { parseQuery } from './parse-query';
import type { SocketRoute } from './socket-route';
import { SocketRoutes } from './socket-routes';

/**
 * Takes handshakes from the front door: finds the path, finds out who is calling, and only then lets a
 * gateway see the socket. Whoever may not in still gets a socket, to be told why in a frame.
 */
@Injectable()
export class SocketEntrance {
  constructor(
    private readonly admission: Admission,
    private readonly routes: SocketRoutes,
    private readonly sockets: OpenSockets,
    private readonly log: SocketLog,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** @throws NotFoundError where no gateway serves the path. */
  async receive(request: EdgeRequest, socket: Duplex, head: Buffer): Promise<void> {
    const { route, params, query } = this.find(request);
    const admitted = await this.admission.admit(request, query);
    if (socket.destroyed) return;
    route.upgrade(request, socket, head, (raw) => {
      const handshake = {
        requestId: request.requestId,
        route,
        params,
        query: {},
        address: this.admission.addressOf(request),
      };
      if (admitted instanceof DomainError) this.turnAway(raw, handshake, admitted);
      else this.letIn(raw, { ...handshake, route }, { ...admitted, query });
    });
  }

  private find(request: EdgeRequest) {
    const path = pathOf(request.url);
    const found = this.routes.find(path);
    if (found === undefined) {
      throw new NotFoundError(`There is no WebSocket ${path.slice(0, 200)}.`);
    }
    return { ...found, query: new URLSearchParams(request.url?.slice(path.length + 1)) };
  }

  private letIn(
    raw: WebSocket,
    handshake: Handshake & { readonly route: SocketRoute },
    { principal, bucket, query }: Admitted & { readonly query: URLSearchParams },
  ): void {
    const parsed = parseQuery(handshake.route.protocol.query, query);
    if (parsed instanceof DomainError) {
      this.turnAway(raw, handshake, parsed);
      return;
    }
    const client = this.clientOf(raw, { ...handshake, query: parsed });
    setSocketPrincipal(client, principal);
    this.sockets.add(client, bucket);
    this.log.follow(client);
    handshake.route.welcome(client);
  }

  private turnAway(raw: WebSocket, handshake: Handshake, reason: DomainError): void {
    this.log.noteRefusal(handshake, reason);
    this.clientOf(raw, handshake).dismiss(reason);
  }

  private clientOf(raw: WebSocket, handshake: Handshake): ClientSocket {
    return new ClientSocket(this.ids.uuid(), handshake, raw, this.clock);
  }
}
