import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A file system of its own that can be filled up, where this process may mount one. */
export class SmallDisk {
  private constructor(readonly directory: string) {}

  /** `undefined` where mounting is not allowed. */
  static mount(bytes: number): SmallDisk | undefined {
    const directory = mkdtempSync(join(tmpdir(), 'parley-disk-'));
    const options = ['-t', 'tmpfs', '-o', `size=${bytes},mode=0777`, 'tmpfs', directory];
    if (spawnSync('mount', options).status === 0) return new SmallDisk(directory);
    rmSync(directory, { recursive: true });
    return undefined;
  }

  /** Takes all room that is left, and gives it back when the answer is called. */
  fill(): () => void {
    const path = join(this.directory, 'filler');
    try {
      for (;;) writeFileSync(path, Buffer.alloc(16_384), { flag: 'a' });
    } catch {
      // It is full.
    }
    return () => rmSync(path);
  }

  /** At once for everybody who looks; for who still has a file open there, when it is closed. */
  unmount(): void {
    spawnSync('umount', ['--lazy', this.directory]);
    rmSync(this.directory, { recursive: true, force: true });
  }
}
