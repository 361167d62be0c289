import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hostileAudio, type HostileFile } from '../../testing/hostile-audio';
import { readPicture, readTags } from './read-tags';

const MAX_MB = 150;

describe('files whose headers lie', () => {
  let directory: string;

  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), 'parley-hostile-'));
  });
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  const written = ({ name, bytes, sizeBytes }: HostileFile) => {
    const path = join(directory, name);
    writeFileSync(path, bytes);
    if (sizeBytes !== undefined) truncateSync(path, sizeBytes);
    return path;
  };
  const cases = hostileAudio().map((file) => [file.name, file] as const);

  it.each(cases)('gives tags or a reason, and takes little memory: %s', async (_, file) => {
    const path = written(file);
    const before = process.memoryUsage().arrayBuffers;
    const reading = await readTags(path);
    const picture = await readPicture(path).catch(() => undefined);
    const takenMb = (process.memoryUsage().arrayBuffers - before) / 1024 / 1024;
    expect(takenMb).toBeLessThan(MAX_MB);
    expect(picture).toBeUndefined();
    if ('fault' in reading) {
      expect(reading.fault).toMatch(/^(It|There) [\w ]+/);
      expect(reading.fault).not.toContain(directory);
    } else expect(reading.tags.durationS ?? 0).toBeLessThan(60);
  });

  it.each([
    ['has a cover of 200 MB.mp3', 'It cannot be read as audio: a part of its tags is too large'],
    [
      'claims a comment of 4 GB.ogg',
      'It cannot be read as audio: what it says of itself is damaged',
    ],
    ['is empty.mp3', 'There is no audio in it.'],
  ])('says of %p: %s', async (name, fault) => {
    const file = hostileAudio().find((each) => each.name === name);
    if (file === undefined) throw new Error(`No such file: ${name}`);
    expect(await readTags(written(file))).toEqual({ fault });
  });

  it('does not say where the library is of a file that has gone', async () => {
    expect(await readTags(join(directory, 'gone.mp3'))).toEqual({
      fault: 'It cannot be opened (ENOENT).',
    });
  });
});
