import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OwnerFile } from './owner-file';
import { processSpace, startTimeOf } from './process-table';

describe(OwnerFile.name, () => {
  let directory: string;
  let path: string;
  let sut: OwnerFile;

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'parley-owner-spec-'));
    path = join(directory, 'memory.db.owner');
    sut = new OwnerFile(path);
  });

  afterEach(() => {
    sut.release();
    rmSync(directory, { recursive: true, force: true });
  });

  function write(owner: object): void {
    writeFileSync(path, JSON.stringify({ ...anOwner(), ...owner }));
  }

  it('lets everyone in where nobody is the owner', async () => {
    await expect(sut.refuseLiveOwner(false)).resolves.toBeUndefined();
  });

  it('refuses a second owner while the first process runs, but not a guest', async () => {
    sut.hold();
    const other = new OwnerFile(path);
    await expect(other.refuseLiveOwner(false)).rejects.toThrow(`process ${process.pid})`);
    await expect(other.refuseLiveOwner(true)).resolves.toBeUndefined();
    sut.release();
    await expect(other.refuseLiveOwner(false)).resolves.toBeUndefined();
  });

  it('does not mistake a later process with the same id for the owner', async () => {
    write({ startTime: 'long ago' });
    await expect(sut.refuseLiveOwner(false)).resolves.toBeUndefined();
  });

  it.each([false, true])(
    'refuses everybody while an owner in another container touches the file (guest: %s)',
    async (guest) => {
      write({ space: 'another container' });
      let seconds = 1;
      const beat = setInterval(() => utimesSync(path, seconds, ++seconds), 50);
      await expect(sut.refuseLiveOwner(guest)).rejects.toThrow('of another container');
      clearInterval(beat);
    },
  );

  it('takes over from a container that has fallen silent', async () => {
    write({ space: 'another container' });
    await expect(sut.refuseLiveOwner(false)).resolves.toBeUndefined();
  });

  it('makes nothing of a file that was half written', async () => {
    writeFileSync(path, '{"pid":');
    await expect(sut.refuseLiveOwner(false)).resolves.toBeUndefined();
  });
});

function anOwner(): object {
  return { pid: process.pid, startTime: startTimeOf(process.pid), space: processSpace() };
}
