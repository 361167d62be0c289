import type { Readable } from 'node:stream';

/** Files under keys of ours (letters, digits, `-`, `_`, at most 128), never under a client's name. */
export abstract class ObjectStore {
  /**
   * Stores a stream. Whoever reads sees all of it or nothing; when the stream fails nothing is left.
   * @throws what the stream throws; DomainError `storage_full` where there is no room.
   */
  abstract put(key: string, content: Readable): Promise<void>;

  /** A file on this machine with the content, to be read and not written. @throws NotFoundError */
  abstract localPath(key: string): Promise<string>;

  /** Removing what is not there is no error. */
  abstract remove(key: string): Promise<void>;

  /** Keys of what was stored before that time. */
  abstract keysBefore(time: Date): AsyncIterable<string>;
}
