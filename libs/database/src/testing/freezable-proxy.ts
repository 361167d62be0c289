import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { once } from 'node:events';
import { SERVER_PORT } from '../embedded/server-settings';

/** A way to an embedded server that can be cut without anybody being told, as a lost network does. */
export class FreezableProxy {
  private isFrozen = false;
  private readonly sockets = new Set<Socket>();

  private constructor(private readonly server: Server) {}

  /** @param host directory of the server's socket */
  static async start(host: string): Promise<FreezableProxy> {
    const server = createServer();
    const proxy = new FreezableProxy(server);
    server.on('connection', (client) => {
      proxy.forward(client, connect(`${host}/.s.PGSQL.${SERVER_PORT}`));
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return proxy;
  }

  get url(): string {
    const { port }: AddressInfo = addressOf(this.server);
    return `postgres://postgres@127.0.0.1:${port}/postgres`;
  }

  freeze(): void {
    this.isFrozen = true;
  }

  /** New connections work again; frozen ones stay dead. */
  thaw(): void {
    this.isFrozen = false;
  }

  async stop(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    this.server.close();
    await once(this.server, 'close');
  }

  private forward(client: Socket, server: Socket): void {
    const isBorn = !this.isFrozen;
    for (const [from, to] of [
      [client, server],
      [server, client],
    ] as const) {
      this.sockets.add(from);
      from.on('error', () => undefined);
      from.on('close', () => to.destroy());
      from.on('data', (bytes) => {
        if (isBorn && !this.isFrozen) to.write(bytes);
      });
    }
  }
}

function addressOf(server: Server): AddressInfo {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('It does not listen');
  return address;
}
