import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProjectRoot } from '../../apps/api/src/http/project-root';
import { Cli, linesOf } from '../kit/cli';
import { type Json, request } from '../kit/request';
import type { ServerProcess } from '../kit/server-process';
import { untilTrue } from '../kit/until-true';
import { World } from '../kit/world';

describe('documents on the command line', () => {
  let world: World;
  let server: ServerProcess;
  let cli: Cli;
  let follower: ChildProcess | undefined;
  const folder = mkdtempSync(join(tmpdir(), 'parley-papers-'));
  const at = (name: string) => join(folder, name);

  beforeAll(async () => {
    world = await World.create();
    server = await world.start();
    cli = new Cli({ environment: { ...world.environment, RAG_MAX_FILE_MB: '1' } });
    mkdirSync(at('below/.hidden'), { recursive: true });
    writeFileSync(at('pumps.md'), '# Pumps\n\nThe zephyr pump hums in winter.');
    writeFileSync(at('below/prices.csv'), 'Model;Price\nZephyr;900\nBoreas;1200\n');
    writeFileSync(at('below/note.rtf'), String.raw`{\rtf1 The turbine is gr\'fcn.\par}`);
    writeFileSync(at('below/copy.md'), '# Pumps\n\nThe zephyr pump hums in winter.');
    writeFileSync(at('below/.hidden/secret.txt'), 'Nobody sees this.');
    writeFileSync(at('photo.png'), Buffer.from('\u0089PNG\r\n\u001a\n\0\0', 'latin1'));
  });
  afterAll(async () => {
    follower?.kill('SIGKILL');
    await world.dispose();
    rmSync(folder, { recursive: true });
  });

  const search = async (userId: string, query: string) => {
    const body = { query, user_id: userId };
    const reply = await request(server.url, 'POST /api/rag/search', body);
    return (reply.body['results'] as Json[]).map(({ filename }) => filename);
  };
  const namesOf = async (userId: string) => {
    const { documents } = await cli.json('documents', 'list', '--user', userId);
    return (documents as Json[]).map(({ filename }) => filename).sort();
  };
  const filesLeft = () => readdirSync(join(world.environment.DATA_DIR, 'rag_index'));

  it('adds a folder beside a running server, which finds what is in it', async () => {
    const { code, stdout, stderr } = await cli.run('documents', 'add', folder, '--user', 'ann');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/copy\.md: added as [0-9a-f-]{36} \(1 chunk\)\n/);
    expect(stdout).toMatch(/pumps\.md: there already as /);
    expect(stdout).toMatch(/photo\.png: skipped\. This type of file is not supported\./);
    expect(linesOf(stdout).at(-1)).toBe('5 files: 3 added, 1 there already, 1 skipped');
    expect((await search('ann', 'turbine'))[0]).toBe('note.rtf');
    expect((await search('ann', 'boreas price'))[0]).toBe('prices.csv');
    expect(await search('ann', 'nobody sees this')).not.toContain('secret.txt');
  });

  it('says what is wrong with each file, adds the others, and ends with an exit code', async () => {
    writeFileSync(at('empty.txt'), '');
    writeFileSync(at('large.txt'), Buffer.alloc(1_100_000, 'a '));
    const names = ['missing.pdf', 'photo.png', 'empty.txt', 'large.txt', 'pumps.md'].map(at);
    const { code, stdout } = await cli.run('documents', 'add', ...names, '--user', 'bob', '--json');
    expect(code).toBe(4);
    expect(JSON.parse(stdout)).toMatchObject({
      added: 1,
      failed: 4,
      files: [
        { outcome: 'failed', error: 'There is no such file.' },
        { outcome: 'failed', error: expect.stringContaining('not supported') },
        { outcome: 'failed', error: 'There is no text in the document.' },
        { outcome: 'failed', error: 'The file is larger than 1 MB (RAG_MAX_FILE_MB).' },
        { outcome: 'added', state: 'text_ready', chunks: 1 },
      ],
    });
    expect(await namesOf('bob')).toEqual(['pumps.md']);
    rmSync(at('empty.txt'));
    rmSync(at('large.txt'));
  });

  it('lists, shows and removes', async () => {
    const list = await cli.json('documents', 'list', '--user', 'ann', '--limit', '1');
    expect(list).toMatchObject({ total: 3, documents: [{ user_id: 'ann', type: 'csv' }] });
    const id = String((list['documents'] as Json[])[0]?.['document_id']);
    expect(await cli.json('documents', 'show', id)).toMatchObject({ document_id: id, chunks: 1 });
    const kept = filesLeft().length;
    expect(await cli.json('documents', 'remove', id)).toMatchObject({ removed: true });
    expect(filesLeft()).toHaveLength(kept - 1);
    expect((await request(server.url, `GET /api/rag/documents/${id}`)).status).toBe(404);
    expect(await search('ann', 'zephyr price')).not.toContain('prices.csv');
    expect((await cli.run('documents', 'show', id)).code).toBe(4);
    expect((await cli.run('documents', 'remove', "' OR 1=1")).code).toBe(4);
  });

  it('re-indexes what is there', async () => {
    expect(await cli.json('documents', 'reindex', '--user', 'ann')).toMatchObject({
      complete: true,
      waiting: 0,
      passages: 2,
    });
    expect((await cli.run('documents', 'reindex', '--account', 'no@example.com')).code).toBe(4);
  });

  it('explains misuse', async () => {
    expect((await cli.run('documents', 'add')).code).toBe(2);
    expect((await cli.run('documents', 'add', folder, '--user', 'x'.repeat(200))).code).toBe(2);
    const unknown = await cli.run('documents', 'add', folder, '--account', 'no@example.com');
    expect(unknown).toMatchObject({ code: 4, stderr: 'There is no account no@example.com.\n' });
  });

  it('follows a folder: adds, replaces and removes', async () => {
    const watched = at('watched');
    mkdirSync(watched);
    writeFileSync(join(watched, 'one.txt'), 'The first text is about valves.');
    const child = spawn(
      process.execPath,
      [
        join(findProjectRoot(__dirname), 'dist/apps/cli/src/main.js'),
        ...['documents', 'add', watched, '--user', 'wanda', '--watch', '--json'],
      ],
      {
        env: { PATH: process.env['PATH'], ...world.environment },
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    follower = child;
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const told = (part: string) => untilTrue(() => Promise.resolve(said.includes(part)), 60_000);
    await told('"added":1');
    writeFileSync(join(watched, 'two.txt'), 'The second text is about gaskets.');
    await told('two.txt","outcome":"added"');
    writeFileSync(join(watched, 'one.txt'), 'The first text is about flanges now.');
    await told('one.txt","outcome":"replaced"');
    renameSync(join(watched, 'two.txt'), at('elsewhere.txt'));
    await told('two.txt","outcome":"removed"');
    child.kill('SIGINT');
    const [code] = (await once(child, 'close')) as [number | null];
    expect(code).toBe(0);
    expect(await namesOf('wanda')).toEqual(['one.txt']);
    expect(await search('wanda', 'flanges')).toEqual(['one.txt']);
  }, 180_000);
});
