import { createWriteStream } from 'node:fs';
import { access, mkdir, opendir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { NotFoundError, toFullDiskError } from '@parley/common';
import { ObjectStore } from './object-store';

const KEY = /^[\w-]{1,128}$/;
const UNFINISHED = '.part';

/** A directory of files; a file appears under its key when it is complete. */
export class DirectoryObjectStore extends ObjectStore {
  constructor(private readonly directory: string) {
    super();
  }

  async put(key: string, content: Readable): Promise<void> {
    const path = this.pathOf(key);
    const unfinished = path + UNFINISHED;
    try {
      await mkdir(this.directory, { recursive: true, mode: 0o700 });
      await pipeline(content, createWriteStream(unfinished, { mode: 0o600, flush: true }));
      await rename(unfinished, path);
    } catch (error) {
      await rm(unfinished, { force: true });
      throw toFullDiskError(error) ?? error;
    }
  }

  async localPath(key: string): Promise<string> {
    const path = this.pathOf(key);
    try {
      await access(path);
      return path;
    } catch (cause) {
      throw new NotFoundError('The file is no longer there', { cause });
    }
  }

  async remove(key: string): Promise<void> {
    await rm(this.pathOf(key), { force: true });
  }

  /** Unfinished files count too: nobody writes to one that old any more. */
  async *keysBefore(time: Date): AsyncIterable<string> {
    for await (const name of this.names()) {
      const found = await stat(join(this.directory, name)).catch(() => undefined);
      if (found === undefined || found.mtime >= time) continue;
      if (name.endsWith(UNFINISHED)) await rm(join(this.directory, name), { force: true });
      else if (KEY.test(name)) yield name;
    }
  }

  private async *names(): AsyncIterable<string> {
    try {
      for await (const entry of await opendir(this.directory)) if (entry.isFile()) yield entry.name;
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') throw error;
    }
  }

  private pathOf(key: string): string {
    if (!KEY.test(key)) throw new Error('An object key that we did not make');
    return join(this.directory, key);
  }
}

function codeOf(error: unknown): string {
  const isCoded = typeof error === 'object' && error !== null && 'code' in error;
  return isCoded ? String(error.code) : '';
}
