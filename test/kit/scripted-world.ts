import { ScriptedUpstream } from '@parley/ai/testing';
import type { ServerProcess } from './server-process';
import { World } from './world';

/** A world with one instance that asks a scripted model. */
export class ScriptedWorld {
  private constructor(
    readonly world: World,
    readonly upstream: ScriptedUpstream,
    readonly server: ServerProcess,
  ) {}

  static async create(environment: Readonly<Record<string, string>> = {}): Promise<ScriptedWorld> {
    const world = await World.create();
    const upstream = await ScriptedUpstream.start();
    const server = await world.start({
      OPENAI_BASE_URL: upstream.baseUrl,
      OPENAI_MODEL: 'scripted',
      ...environment,
    });
    return new ScriptedWorld(world, upstream, server);
  }

  async dispose(): Promise<void> {
    await this.world.dispose();
    await this.upstream.stop();
  }
}
