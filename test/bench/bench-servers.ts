import { World, type WorldName } from '../kit/world';
import { ApiUnderTest } from './api-under-test';
import { BenchProcess } from './bench-process';

/** The scripted model, what the server is compared with, and servers to measure; all ended by `stop`. */
export class BenchServers {
  private readonly endings: (() => Promise<void>)[] = [];

  private constructor(readonly upstream: BenchProcess) {
    this.endings.push(() => upstream.stop());
  }

  static async start(): Promise<BenchServers> {
    return new BenchServers(await BenchProcess.start('upstream.js'));
  }

  async bareNest(): Promise<BenchProcess> {
    return this.keep(await BenchProcess.start('bare-nest.js'));
  }

  async bareProxy(): Promise<BenchProcess> {
    return this.keep(await BenchProcess.start('bare-proxy.js', this.upstream.url));
  }

  async bareWs(): Promise<BenchProcess> {
    return this.keep(await BenchProcess.start('bare-ws.js', this.upstream.url));
  }

  /** A world with a fresh database. */
  async world(name: WorldName): Promise<World> {
    const world = await World.empty(name);
    this.endings.push(() => world.dispose());
    return world;
  }

  async api(
    world: World,
    environment: Readonly<Record<string, string>> = {},
  ): Promise<ApiUnderTest> {
    return ApiUnderTest.start(world, this.upstream.url, environment);
  }

  /** The last that was started goes first. */
  async stop(): Promise<void> {
    for (const end of this.endings.toReversed()) await end();
  }

  private keep(server: BenchProcess): BenchProcess {
    this.endings.push(() => server.stop());
    return server;
  }
}
