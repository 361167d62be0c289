import type { WsMessageHandler } from '@nestjs/common';
import { AbstractWsAdapter } from '@nestjs/websockets';
import { isObservable, lastValueFrom } from 'rxjs';
import { readMessage } from '../protocol/read-message';
import { RAW_MESSAGE, type RawMessage } from '../protocol/socket-protocol';
import type { ClientSocket } from '../socket/client-socket';
import type { Farewell } from '../socket/farewell';
import type { SocketRoute } from './socket-route';
import type { SocketRoutes } from './socket-routes';

type Handlers = ReadonlyMap<string, WsMessageHandler['callback']>;

/**
 * Puts Nest's gateways behind our entrance. Nest's own adapter knows no dynamic paths, answers nothing to
 * bad JSON or an unknown type, handles one client's messages at the same time, and cannot authenticate a
 * handshake; of it nothing would be left.
 */
export class ParleyWsAdapter extends AbstractWsAdapter {
  constructor(
    private readonly routes: SocketRoutes,
    private readonly farewell: Farewell,
  ) {
    super();
  }

  /** @throws Error for a gateway without a path of its own or with another port. */
  create(port: number, options: { readonly path?: string } = {}): SocketRoute {
    if (port !== 0 || options.path === undefined) throw new Error('A gateway needs a path.');
    return this.routes.add(options.path);
  }

  override bindClientConnect(route: SocketRoute, callback: (client: ClientSocket) => void): void {
    route.onClient(callback);
  }

  override bindClientDisconnect(client: ClientSocket, callback: (code: number) => void): void {
    client.onClose(callback);
  }

  bindMessageHandlers(client: ClientSocket, handlers: WsMessageHandler[]): void {
    const byType = new Map(handlers.map(({ message, callback }) => [message, callback]));
    client.onMessage((message) => {
      const work = workFor(client, message, byType);
      client.inbox.add(message.data.length, () => work().catch((e: unknown) => client.dismiss(e)));
    });
  }

  override async close(): Promise<void> {
    this.farewell.cutOff();
  }
}

/** Read at once, so that what waits does not hold on to the network's buffers. */
function workFor(
  client: ClientSocket,
  message: RawMessage,
  handlers: Handlers,
): () => Promise<void> {
  const { route } = client.handshake;
  if (route.protocol.receives === 'anything') {
    return () => answer(client, handlers, { type: RAW_MESSAGE, body: message, id: undefined });
  }
  const read = readMessage(route, message);
  if ('error' in read) return async () => client.reportError(read.error, read.id);
  return () => answer(client, handlers, read);
}

async function answer(
  client: ClientSocket,
  handlers: Handlers,
  message: { readonly type: string; readonly body: unknown; readonly id: string | undefined },
): Promise<void> {
  const handler = handlers.get(message.type);
  if (handler === undefined) throw new Error(`No gateway handles ${message.type}`);
  const result: unknown = await handler(message.body, message.type);
  // Nest hands out an observable where an interceptor is in the way; one that ends with nothing was an error.
  const frame: unknown = isObservable(result)
    ? await lastValueFrom(result, { defaultValue: undefined })
    : result;
  if (typeof frame !== 'object' || frame === null) return;
  client.send(message.id === undefined ? frame : { ...frame, id: message.id });
}
