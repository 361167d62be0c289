import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { NotFoundError } from '@parley/common';
import type { ObjectStore } from './object-store';

const LATER = new Date('2100-01-01');

/** What every object store promises. */
export function describeObjectStore(create: () => ObjectStore): void {
  let sut: ObjectStore;

  beforeEach(() => {
    sut = create();
  });

  const keys = async (before: Date): Promise<string[]> => {
    const found: string[] = [];
    for await (const key of sut.keysBefore(before)) found.push(key);
    return found;
  };

  it('gives back what was put, and nothing after its removal', async () => {
    await sut.put('a', Readable.from([Buffer.from('one '), Buffer.from('two')]));
    expect(await readFile(await sut.localPath('a'), 'utf8')).toBe('one two');
    await sut.remove('a');
    await sut.remove('a');
    await expect(sut.localPath('a')).rejects.toBeInstanceOf(NotFoundError);
  });

  it('keeps nothing of a stream that fails half-way', async () => {
    const content = Readable.from(
      (function* () {
        yield Buffer.from('half');
        throw new Error('cut off');
      })(),
    );
    await expect(sut.put('a', content)).rejects.toThrow('cut off');
    await expect(sut.localPath('a')).rejects.toBeInstanceOf(NotFoundError);
    expect(await keys(LATER)).toEqual([]);
  });

  it('lists what is old enough', async () => {
    expect(await keys(LATER)).toEqual([]);
    await sut.put('a', Readable.from([Buffer.from('x')]));
    expect(await keys(LATER)).toEqual(['a']);
    expect(await keys(new Date('2000-01-01'))).toEqual([]);
  });

  it.each(['../a', 'a/b', '', '.', 'a\0'])('refuses the key %j', async (key) => {
    await expect(sut.put(key, Readable.from([]))).rejects.toThrow('did not make');
  });
}
