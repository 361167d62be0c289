import type { Server } from 'node:http';
import { ExpressAdapter } from '@nestjs/platform-express';

/** Gives Nest the server that already listens, so that sockets upgraded later share its port. */
export class FrontDoorAdapter extends ExpressAdapter {
  constructor(private readonly openServer: Server) {
    super();
  }

  override initHttpServer(): void {
    this.httpServer = this.openServer;
  }
}
