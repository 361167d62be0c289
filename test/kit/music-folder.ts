import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { request } from './request';
import { untilTrue } from './until-true';

/** A folder with music for one test file. */
export class MusicFolder {
  private constructor(readonly path: string) {}

  static create(): MusicFolder {
    return new MusicFolder(mkdtempSync(join(tmpdir(), 'parley-music-')));
  }

  get environment(): { readonly MUSIC_LIBRARY_PATH: string } {
    return { MUSIC_LIBRARY_PATH: this.path };
  }

  /** Writes a file, with the directories above it. */
  add(path: string, content: string | Uint8Array): string {
    const file = join(this.path, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    return file;
  }

  remove(path = ''): void {
    rmSync(join(this.path, path), { recursive: true, force: true });
  }
}

/** Waits until a server's library has so many songs and nothing is scanned any more. */
export async function untilLibrarySize(
  url: string,
  size: number,
  headers: Readonly<Record<string, string>> = {},
  withinMs = 20_000,
): Promise<void> {
  await untilTrue(async () => {
    const { body } = await request(url, 'GET /api/music/status', undefined, headers);
    const library = body['library'] as { scanning?: boolean } | undefined;
    return body['library_size'] === size && library?.scanning === false;
  }, withinMs);
}
