import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DirectoryObjectStore } from './directory.object-store';
import { describeObjectStore } from './object-store.contract';

describe(DirectoryObjectStore.name, () => {
  const directories: string[] = [];
  const aDirectory = () => {
    const directory = mkdtempSync(join(tmpdir(), 'parley-store-'));
    directories.push(directory);
    return join(directory, 'files');
  };

  afterAll(() => {
    for (const directory of directories) rmSync(directory, { recursive: true });
  });

  describeObjectStore(() => new DirectoryObjectStore(aDirectory()));

  it('sweeps away what a killed process left unfinished', async () => {
    const directory = join(aDirectory(), '..');
    writeFileSync(join(directory, 'x.part'), 'half');
    const sut = new DirectoryObjectStore(directory);
    for await (const key of sut.keysBefore(new Date('2100-01-01'))) throw new Error(key);
    expect(readdirSync(directory)).toEqual([]);
  });
});
