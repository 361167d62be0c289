import type { INestApplication } from '@nestjs/common';
import type { SocketDoor } from '../http/socket-door';
import { ParleyWsAdapter } from './adapter/parley-ws.adapter';
import { SocketEntrance } from './adapter/socket-entrance';
import { SocketRoutes } from './adapter/socket-routes';
import { Farewell } from './socket/farewell';

/**
 * Gives the gateways our adapter. Call before the application is initialised.
 * @returns the door that the front door opens for handshakes.
 */
export function mountSockets(application: INestApplication): SocketDoor {
  const farewell = application.get(Farewell);
  const entrance = application.get(SocketEntrance);
  application.useWebSocketAdapter(new ParleyWsAdapter(application.get(SocketRoutes), farewell));
  return {
    receive: (request, socket, head) => entrance.receive(request, socket, head),
    drain: () => farewell.drain(),
  };
}
