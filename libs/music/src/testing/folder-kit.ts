import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { LibraryPath } from '../catalog/song';

/** A folder of the library for one spec. */
export class FolderKit {
  readonly root = mkdtempSync(join(tmpdir(), 'parley-library-'));

  place(path = ''): LibraryPath {
    return { root: this.root, rootName: 'music', path };
  }

  /** @param modifiedS when it says that it was changed, in seconds since 1970 */
  write(path: string, content: string | Uint8Array = path, modifiedS = 1_000): string {
    const file = join(this.root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    utimesSync(file, modifiedS, modifiedS);
    return file;
  }

  remove(path = ''): void {
    rmSync(join(this.root, path), { recursive: true, force: true });
  }
}
