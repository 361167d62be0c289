import { readFileSync } from 'node:fs';
import { hostOf } from './host-of';
import type { ServerOrder, StartedServer } from './hosts/orders';
import { request } from './request';
import { type ServerProcess, untilReady } from './server-process';

/** By the number of its host, of which each runs one server at a time: nothing else would tell instances apart. */
const places: HostedServer[] = [];

/** The built server in a process that other servers had before it and will have after it. */
export class HostedServer implements ServerProcess {
  private host = '';
  private answer: StartedServer | undefined;
  private isStopped = false;

  private constructor(private readonly order: ServerOrder) {}

  /** Starts and waits until the server is ready for requests. @throws with its log where it cannot. */
  static async start(order: ServerOrder): Promise<HostedServer> {
    const server = new HostedServer(order);
    await server.startAt(server.takePlace());
    await untilReady(server);
    return server;
  }

  /** The host's. */
  get pid(): number {
    return this.started.pid;
  }

  get url(): string {
    return this.started.url;
  }

  get log(): string {
    return readFileSync(this.order.logFile, 'utf8');
  }

  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<number> {
    if (signal !== 'SIGTERM') {
      throw new Error(`${signal} would end the host of other servers: use world.startProcess().`);
    }
    if (this.isStopped) return 0;
    const { status, body } = await request(this.host, `DELETE /servers/${this.started.id}`);
    if (status !== 200) throw new Error(`The server did not stop: ${String(body['error'])}`);
    this.isStopped = true;
    return 0;
  }

  private takePlace(): number {
    const free = places.findIndex(({ isStopped }) => isStopped);
    const place = free === -1 ? places.length : free;
    places[place] = this;
    return place;
  }

  private async startAt(place: number): Promise<void> {
    this.host = await hostOf('servers', place);
    const { status, body } = await request(this.host, 'POST /servers', this.order);
    if (status !== 200) {
      this.isStopped = true;
      throw new Error(`The server did not start: ${String(body['error'])}\n${this.log}`);
    }
    this.answer = body as object as StartedServer;
  }

  private get started(): StartedServer {
    if (this.answer === undefined) throw new Error(`The server has not started:\n${this.log}`);
    return this.answer;
  }
}
