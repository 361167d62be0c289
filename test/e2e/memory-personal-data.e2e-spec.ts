import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Cli } from '../kit/cli';
import { runCli } from '../kit/run-cli';
import { type Json, request } from '../kit/request';
import type { ServerProcess } from '../kit/server-process';
import { untilTrue } from '../kit/until-true';
import { upload } from '../kit/upload';
import { World } from '../kit/world';

const OPERATOR_KEY = 'operator-key-of-the-spec';

describe("a person's data", () => {
  let world: World;
  let server: ServerProcess;

  beforeAll(async () => {
    world = await World.create();
    server = await world.start({ API_KEY: OPERATOR_KEY });
  });

  afterAll(() => world.dispose());

  const as = (key: string) => ({ authorization: `Bearer ${key}` });
  const call = (line: string, body?: Json, key = OPERATOR_KEY) =>
    request(server.url, line, body, as(key));
  const say = (message: string, user_id: string, session_id?: string) =>
    call('POST /api/chat', { message, user_id, ...(session_id ? { session_id } : {}) });

  async function knows(user: string, count: number): Promise<boolean> {
    return (await call(`GET /api/memory/facts?user_id=${user}`)).items.length === count;
  }

  async function newKey(...words: string[]): Promise<string> {
    const { stdout } = await runCli(world, ...words, '--json');
    return (JSON.parse(stdout) as { key: string }).key;
  }

  it('is found by its words in what was said and answered', async () => {
    await say('The boiler makes a strange noise', 'finn');
    await say('Hello', 'finn');
    await say('The boiler is fine', 'gwen');
    const found = await call('GET /api/conversations?user_id=finn&q=NOISE%20boiler');
    expect(found.items).toMatchObject([{ user_input: 'The boiler makes a strange noise' }]);
    expect((await call('GET /api/conversations?user_id=finn&q=%25')).items).toEqual([]);
    expect((await call('GET /api/conversations?user_id=finn&q=%20')).items).toHaveLength(2);
  });

  it('is exported as one document', async () => {
    await say('I live in Ghent', 'hal');
    await untilTrue(() => knows('hal', 1));
    const { status, headers, body } = await call('GET /api/users/hal/data');
    expect(status).toBe(200);
    expect(headers.get('content-type')).toContain('application/json');
    expect(body).toMatchObject({
      user_id: 'hal',
      sessions: [{ client_type: 'server' }],
      messages: [{ role: 'user', content: 'I live in Ghent' }, { role: 'assistant' }],
      facts: [{ content: 'User lives in Ghent' }],
    });
  });

  it('is erased everywhere, and stays so', async () => {
    await say('I live in Ghent', 'ida', 'chosen-session');
    const { body } = await say('I love tea', 'ida');
    await untilTrue(() => knows('ida', 2));
    const document = await upload(
      server.url,
      'ghent.md',
      '# Ghent\n\nThe canal in Ghent is deep.\n',
      {
        fields: { user_id: 'ida' },
        headers: as(OPERATOR_KEY),
      },
    );
    expect(document.status).toBe(200);
    const erased = await call('DELETE /api/users/ida/data');
    expect(erased.body).toMatchObject({
      success: true,
      message: 'User ida erased',
      user_id: 'ida',
    });
    const stores = erased.body['stores'] as { store: string; found: number; remaining: number }[];
    expect(stores.find(({ store }) => store === 'messages')).toMatchObject({
      found: 4,
      remaining: 0,
    });
    expect(stores).toContainEqual({ store: 'documents', found: 1, remaining: 0 });
    expect(stores.find(({ store }) => store === 'passages')?.found).toBeGreaterThan(0);
    expect(stores.every(({ remaining }) => remaining === 0)).toBe(true);
    expect((await call('GET /api/rag/documents?user_id=ida')).items).toEqual([]);
    expect(await knows('ida', 0)).toBe(true);
    expect((await call('GET /api/conversations?user_id=ida')).items).toEqual([]);
    expect((await call('GET /api/sessions?user_id=ida')).body['total']).toBe(0);
    expect((await call(`GET /api/sessions/${String(body['session_id'])}`)).status).toBe(404);
    expect((await say('Hello', 'ida', 'chosen-session')).status).toBe(404);
    const after = await call('GET /api/users/ida/data');
    expect(after.body).toMatchObject({ sessions: [], messages: [], facts: [], events: [] });
  });

  it("is nobody else's to see or to erase", async () => {
    await call('POST /api/memory/facts', { user_id: 'jo', content: 'Sails' });
    const partner = await newKey('users', 'create', 'partner@example.com');
    expect((await call('GET /api/users/jo/data', undefined, partner)).body['facts']).toEqual([]);
    expect((await call('DELETE /api/users/jo/data', undefined, partner)).status).toBe(200);
    expect(await knows('jo', 1)).toBe(true);
    const account = ['--account', 'partner@example.com'];
    const pinned = await newKey('keys', 'create', ...account, '--user', 'al');
    expect((await call('DELETE /api/users/bo/data', undefined, pinned)).status).toBe(403);
    expect((await call('DELETE /api/users/al/data', undefined, pinned)).status).toBe(200);
    const half = await newKey('keys', 'create', ...account, '--scopes', 'memory');
    expect((await call('DELETE /api/users/bo/data', undefined, half)).status).toBe(403);
    expect((await call('GET /api/users/bo/data', undefined, half)).status).toBe(403);
    expect((await request(server.url, 'DELETE /api/users/jo/data')).status).toBe(401);
  });

  it('is exported and erased on the command line as well, only after a yes', async () => {
    const cli = new Cli(world);
    await call('POST /api/memory/facts', { user_id: 'lea', content: 'Sails' });
    const file = join(world.environment.DATA_DIR, 'lea.json');
    expect((await cli.run('users', 'export', 'lea', '--out', file)).stdout).toContain(file);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ facts: [{ content: 'Sails' }] });
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect((await cli.run('users', 'export', 'lea', '--out', file)).code).not.toBe(0);
    const asked = await cli.run('users', 'erase', 'lea');
    expect(asked).toMatchObject({ code: 1, stdout: expect.stringMatching(/facts +1\n[^]*--yes/) });
    expect(await knows('lea', 1)).toBe(true);
    const elsewhere = ['--account', 'partner@example.com'];
    const others = await cli.json('users', 'erase', 'lea', '--yes', ...elsewhere);
    expect(others['erased']).toBe(true);
    expect(await knows('lea', 1)).toBe(true);
    const { erased, stores } = await cli.json('users', 'erase', 'lea', '--yes');
    expect({ erased, stores }).toMatchObject({
      erased: true,
      stores: expect.arrayContaining([{ store: 'facts', found: 1, remaining: 0 }]),
    });
    expect(await knows('lea', 0)).toBe(true);
  });

  it('may be exported and erased where memory is switched off', async () => {
    const elsewhere = await World.create();
    const off = await elsewhere.start({ FEATURES_DISABLED: 'memory' });
    await request(off.url, 'POST /api/chat', { message: 'Hello', user_id: 'kim' });
    expect((await request(off.url, 'GET /api/users/kim/data')).body['messages']).toHaveLength(2);
    expect((await request(off.url, 'DELETE /api/users/kim/data')).body['success']).toBe(true);
    await elsewhere.dispose();
  });
});
