import { pipeline, type Readable } from 'node:stream';
import { Ids } from '@parley/common';
import { Database } from '@parley/database';
import { ObjectStore } from '@parley/storage';
import { Injectable } from '@nestjs/common';
import type { ReceivedFile } from '../documents/document';
import { cleanFilename } from './clean-filename';
import { FileMeter } from './file-meter';

/** Files on their way to becoming documents. */
@Injectable()
export class DocumentFiles {
  constructor(
    private readonly store: ObjectStore,
    private readonly database: Database,
    private readonly ids: Ids,
  ) {}

  /**
   * Streams a file into the object store under a key of ours.
   * @throws DomainError `unsupported_media` for what is no document, what `ObjectStore.put` throws; nothing
   * is left then.
   */
  async receive(content: Readable, name: string): Promise<ReceivedFile> {
    const filename = cleanFilename(name);
    const fileKey = `${this.database.installationId}-${this.ids.uuid()}`;
    const meter = new FileMeter(filename);
    // Errors go on to the store, which then leaves nothing behind.
    pipeline(content, meter, () => {});
    await this.store.put(fileKey, meter);
    return { fileKey, filename, ...meter.describe() };
  }

  /** Removes a received file that nothing was made of. */
  remove({ fileKey }: ReceivedFile): Promise<void> {
    return this.store.remove(fileKey);
  }
}
