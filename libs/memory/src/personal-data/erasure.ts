import { Clock, type DataSubject } from '@parley/common';
import { Injectable, Logger } from '@nestjs/common';
import { PersonalStores } from './personal-stores';

/** While a person goes on talking, new rows come in behind the sweep. */
const MOST_ROUNDS = 3;

export interface ErasedStore {
  readonly store: string;
  /** Items before. */
  readonly found: number;
  /** Items that a second look still found. */
  readonly remaining: number;
}

export interface ErasureProof {
  readonly userId: string;
  readonly stores: readonly ErasedStore[];
  readonly isComplete: boolean;
  readonly finishedAt: Date;
}

/** Erases a person everywhere, and looks again. */
@Injectable()
export class Erasure {
  private readonly logger = new Logger(Erasure.name);

  constructor(
    private readonly stores: PersonalStores,
    private readonly clock: Clock,
  ) {}

  /** Repeating it is harmless. A failure half-way leaves what is not erased yet; repeat it then. */
  async erase(subject: DataSubject): Promise<ErasureProof> {
    const found = await this.count(subject);
    let remaining = found;
    for (let round = 0; round < MOST_ROUNDS && (round === 0 || sum(remaining) > 0); round++) {
      for (const store of this.stores.all) await store.erase(subject);
      remaining = await this.count(subject);
    }
    this.logger.log(`Erased a user: ${sum(found)} items found, ${sum(remaining)} remain`);
    return {
      userId: subject.userId,
      stores: [...found].map(([store, count]) => ({
        store,
        found: count,
        remaining: remaining.get(store) ?? 0,
      })),
      isComplete: sum(remaining) === 0,
      finishedAt: this.clock.now(),
    };
  }

  /** What there is, by store. */
  async count(subject: DataSubject): Promise<ReadonlyMap<string, number>> {
    const counts = new Map<string, number>();
    for (const store of this.stores.all) counts.set(store.store, await store.count(subject));
    return counts;
  }
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((total, count) => total + count, 0);
}
