import { Injectable } from '@nestjs/common';
import { PROTOCOLS } from '../protocols';
import { SocketRoute } from './socket-route';

/** The paths that have a gateway. Nobody else can be reached by a socket. */
@Injectable()
export class SocketRoutes {
  private readonly routes: SocketRoute[] = [];

  /** @throws Error for a gateway whose path no protocol describes. */
  add(path: string): SocketRoute {
    const protocol = PROTOCOLS.find((each) => each.path === path);
    if (protocol === undefined) throw new Error(`No protocol describes the WebSocket ${path}`);
    const route = new SocketRoute(protocol);
    this.routes.push(route);
    return route;
  }

  find(path: string): { route: SocketRoute; params: Readonly<Record<string, string>> } | undefined {
    for (const route of this.routes) {
      const params = route.paramsOf(path);
      if (params !== undefined) return { route, params };
    }
    return undefined;
  }
}
