import { SpecDatabase } from '@parley/database/testing';
import { EventsKit } from './events.kit';

/** The event logs of two instances that share one database of their own. */
export class TwoInstances {
  private constructor(
    readonly world: SpecDatabase,
    readonly kit: EventsKit,
    readonly other: EventsKit,
  ) {}

  static async start(): Promise<TwoInstances> {
    const world = await SpecDatabase.prepared();
    return new TwoInstances(world, await EventsKit.start(world), await EventsKit.start(world));
  }

  async stop(): Promise<void> {
    await this.kit.stop();
    await this.other.stop();
    await this.world.drop();
  }
}
