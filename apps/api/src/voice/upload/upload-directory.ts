import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { InvalidInputError } from '@parley/common';
import type { UploadedAudio } from './upload';

/** A private directory for files of running requests, under names of ours. Gone with the server. */
@Injectable()
export class UploadDirectory implements OnApplicationShutdown {
  private directory: Promise<string> | undefined;

  /** A path that nothing is at yet. */
  async newPath(): Promise<string> {
    this.directory ??= mkdtemp(join(tmpdir(), 'parley-uploads-'));
    return join(await this.directory, randomUUID());
  }

  /**
   * Gives the work a file: the upload, or what the text holds, which is removed afterwards.
   * @throws InvalidInputError unless there is exactly one of them.
   */
  async withAudio<T>(
    upload: UploadedAudio | undefined,
    base64: string | undefined,
    work: (path: string) => Promise<T>,
  ): Promise<T> {
    if ((upload === undefined) === (base64 === undefined)) {
      const message = 'send either audio_file in a form or audio_base64';
      throw new InvalidInputError(message, { fields: [{ field: 'audio_base64', message }] });
    }
    if (upload !== undefined) return work(upload.path);
    const path = await this.newPath();
    try {
      await writeFile(path, Buffer.from(base64 ?? '', 'base64'));
      return await work(path);
    } finally {
      await this.remove(path);
    }
  }

  async remove(path: string): Promise<void> {
    await rm(path, { force: true });
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.directory !== undefined) {
      await rm(await this.directory, { recursive: true, force: true });
    }
  }
}
