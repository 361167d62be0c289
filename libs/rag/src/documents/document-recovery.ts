import { Clock } from '@parley/common';
import { Database, Pulse } from '@parley/database';
import { ObjectStore } from '@parley/storage';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DocumentIndexer } from './document-indexer';
import { DocumentsRepository } from './documents.repository';

const LOOK_EVERY_MS = 5_000;
const SWEEP_EVERY_MS = 60 * 60 * 1000;
/** No upload lasts so long. */
const ABANDONED_AFTER_MS = 60 * 60 * 1000;
const KEYS_A_LOOK = 500;

/** Keeps watch by the pulse: over documents whose instance died, and over files without a document. */
@Injectable()
export class DocumentRecovery implements OnApplicationBootstrap {
  constructor(
    private readonly indexer: DocumentIndexer,
    private readonly repository: DocumentsRepository,
    private readonly store: ObjectStore,
    private readonly database: Database,
    private readonly pulse: Pulse,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.pulse.onPulseEvery(LOOK_EVERY_MS, () => this.indexer.recover());
    this.pulse.onPulseEvery(SWEEP_EVERY_MS, () => this.sweep());
  }

  /** Removes files that an upload left behind whose process was killed before it had a document. */
  async sweep(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - ABANDONED_AFTER_MS);
    let keys: string[] = [];
    for await (const key of this.store.keysBefore(before)) {
      // Another installation may keep its files in the same place.
      if (key.startsWith(this.database.installationId)) keys.push(key);
      if (keys.length < KEYS_A_LOOK) continue;
      await this.removeUnknown(keys);
      keys = [];
    }
    if (keys.length > 0) await this.removeUnknown(keys);
  }

  private async removeUnknown(keys: readonly string[]): Promise<void> {
    const known = await this.repository.findKnownFiles(keys);
    for (const key of keys) if (!known.has(key)) await this.store.remove(key);
  }
}
