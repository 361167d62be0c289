import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WorkerTagReader } from './worker.tag-reader';

/** Stands in for reading: what it does with a file is that file's name. */
const PROGRAM = `
const { parentPort } = require('node:worker_threads');
const hoard = [];
const doing = {
  hang: () => new Promise(() => undefined),
  spin: () => { for (;;); },
  grow: () => { for (;;) hoard.push(new Array(1_000_000).fill({})); },
  leave: () => process.exit(7),
  throw: () => { setImmediate(() => { throw new Error('broken'); }); return new Promise(() => undefined); },
};
parentPort.on('message', async ({ kind, paths, path }) => {
  if (kind === 'picture') return parentPort.postMessage({ value: await doing[path]?.() });
  const value = [];
  for (const name of paths) value.push((await doing[name]?.()) ?? { tags: { title: name } });
  parentPort.postMessage({ value });
});
`;

describe(WorkerTagReader.name, () => {
  let directory: string;
  let sut: WorkerTagReader;

  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), 'parley-tag-worker-'));
    writeFileSync(join(directory, 'program.js'), PROGRAM);
  });
  beforeEach(() => {
    sut = new WorkerTagReader(1_000, join(directory, 'program.js'));
  });
  afterEach(() => sut.onApplicationShutdown());
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  const song = (title: string) => ({ tags: { title } });

  it('reads files in their order', async () => {
    expect(await sut.read(['a', 'b'])).toEqual([song('a'), song('b')]);
    expect(await sut.read([])).toEqual([]);
  });

  it.each(['hang', 'spin', 'leave', 'throw', 'grow'])(
    'lets a file on which reading will %s cost itself and no other',
    async (name) => {
      const patient =
        name === 'grow' ? new WorkerTagReader(20_000, join(directory, 'program.js')) : sut;
      const fault = { fault: expect.stringMatching(/too long, or too much memory/) as string };
      expect(await patient.read(['a', name, 'b'])).toEqual([song('a'), fault, song('b')]);
      expect(await patient.read(['c'])).toEqual([song('c')]);
      await patient.onApplicationShutdown();
    },
    60_000,
  );

  it('finds no picture where the thread dies over it, and goes on', async () => {
    expect(await sut.readPicture('leave')).toBeUndefined();
    expect(await sut.read(['a'])).toEqual([song('a')]);
  });

  it('answers those who ask at once, one after the other', async () => {
    const answers = await Promise.all([sut.read(['hang']), sut.read(['a']), sut.readPicture('a')]);
    expect(answers.slice(1)).toEqual([[song('a')], undefined]);
  });

  it('reads on after it was closed', async () => {
    await sut.read(['a']);
    await sut.close();
    expect(await sut.read(['b'])).toEqual([song('b')]);
  });
});
