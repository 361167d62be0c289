import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makePrivateDirectory } from './private-directory';

describe(makePrivateDirectory.name, () => {
  let parent: string;
  let path: string;

  beforeEach(() => {
    parent = mkdtempSync(join(tmpdir(), 'parley-private-spec-'));
    path = join(parent, 'socket');
  });

  afterEach(() => {
    rmSync(parent, { recursive: true, force: true });
  });

  it('makes a directory for its owner alone, and finds it again', () => {
    makePrivateDirectory(path, undefined);
    makePrivateDirectory(path, undefined);
    expect(statSync(path).mode & 0o777).toBe(0o700);
  });

  it('refuses one that others may look into', () => {
    mkdirSync(path);
    chmodSync(path, 0o755);
    expect(() => makePrivateDirectory(path, undefined)).toThrow('is open to others');
  });

  it('refuses a link that somebody has put there', () => {
    const elsewhere = join(parent, 'elsewhere');
    mkdirSync(elsewhere, { mode: 0o700 });
    symlinkSync(elsewhere, path);
    expect(() => makePrivateDirectory(path, undefined)).toThrow('belongs to someone else');
  });
});
