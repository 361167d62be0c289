import type { Server } from 'node:http';
import { ExpressAdapter } from '@nestjs/platform-express';
import type { Express, Response } from 'express';
import { tellingItsEnd } from './request/handler-end';

type Handler = Parameters<ExpressAdapter['post']>[1];

/** Gives Nest the server that already listens, so that sockets upgraded later share its port. */
export class FrontDoorAdapter extends ExpressAdapter {
  constructor(private readonly openServer: Server) {
    super();
    // Nest's own middleware for hooks that nobody here sets; every request would go through it.
    (this.getInstance<Express>().router.stack as unknown[]).pop();
  }

  /**
   * An object becomes JSON here: Express would look at it, at the request and at its own settings again
   * for every answer. Everything else (streams, files, HEAD, a type set by the handler) goes its way.
   */
  override reply(response: Response, body: unknown, statusCode?: number): void {
    const isOurs = isPlain(body) && !response.hasHeader('Content-Type');
    if (!isOurs || response.req.method === 'HEAD') {
      super.reply(response, body, statusCode);
      return;
    }
    if (statusCode !== undefined) response.statusCode = statusCode;
    const json = JSON.stringify(body);
    response.setHeader('Content-Type', 'application/json; charset=utf-8');
    response.setHeader('Content-Length', Buffer.byteLength(json));
    response.end(json);
  }

  /** Whatever is made by a request is made by POST, and somebody may want to know that it was. */
  override post(...route: [Handler] | [path: unknown, handler: Handler]): unknown {
    const handler = tellingItsEnd(route.at(-1) as Handler);
    return route.length === 1 ? super.post(handler) : super.post(route[0], handler);
  }

  override initHttpServer(): void {
    this.httpServer = this.openServer;
  }
}

function isPlain(body: unknown): body is object {
  if (typeof body !== 'object' || body === null) return false;
  return Array.isArray(body) || Object.getPrototypeOf(body) === Object.prototype;
}
