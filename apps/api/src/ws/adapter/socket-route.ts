import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type MatchFunction, match } from 'path-to-regexp';
import { type WebSocket, WebSocketServer } from 'ws';
import { schemasByType } from '../protocol/read-message';
import type { MessageSchema, ServedProtocol, SocketProtocol } from '../protocol/socket-protocol';
import type { ClientSocket } from '../socket/client-socket';

/** One message or one frame of a fragmented one; more is 1009. */
const MAX_PAYLOAD_BYTES = 1024 * 1024;

/** How long a client may take over its part of closing; then its connection is ended. */
const CLOSING_MS = 2_000;

const SERVER_OPTIONS = {
  noServer: true,
  // Nothing can then be small on the wire and huge in memory.
  perMessageDeflate: false,
  maxPayload: MAX_PAYLOAD_BYTES,
  clientTracking: false,
  closeTimeout: CLOSING_MS,
};

/** A path that a gateway serves: what is said on it, and how a connection becomes a socket. */
export class SocketRoute implements ServedProtocol {
  readonly schemas: ReadonlyMap<string, MessageSchema>;
  private readonly matches: MatchFunction<Record<string, string>>;
  private readonly server = new WebSocketServer(SERVER_OPTIONS);
  private readonly gateways: ((client: ClientSocket) => void)[] = [];

  constructor(readonly protocol: SocketProtocol) {
    this.matches = match<Record<string, string>>(protocol.path);
    this.schemas = schemasByType(protocol.receives === 'anything' ? [] : protocol.receives);
  }

  /** The parameters in a path of this route, decoded; nothing for another path. */
  paramsOf(path: string): Readonly<Record<string, string>> | undefined {
    const found = this.matches(path);
    return found === false ? undefined : { ...found.params };
  }

  /** Answers a handshake; `then` gets the socket, unless the handshake was none. */
  upgrade(
    request: IncomingMessage,
    socket: Duplex,
    head: Buffer,
    then: (raw: WebSocket) => void,
  ): void {
    this.server.handleUpgrade(request, socket, head, then);
  }

  onClient(gateway: (client: ClientSocket) => void): void {
    this.gateways.push(gateway);
  }

  /** Hands a client that was let in to the gateway. */
  welcome(client: ClientSocket): void {
    for (const gateway of this.gateways) gateway(client);
  }
}
