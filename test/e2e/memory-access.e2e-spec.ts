import { request } from '../kit/request';
import { runCli } from '../kit/run-cli';
import type { ServerProcess } from '../kit/server-process';
import { World } from '../kit/world';

const OPERATOR_KEY = 'operator-key-of-the-spec';

describe('memory and keys', () => {
  let world: World;
  let server: ServerProcess;

  beforeAll(async () => {
    world = await World.create();
    server = await world.start({ API_KEY: OPERATOR_KEY });
  });

  afterAll(() => world.dispose());

  async function newKey(...words: string[]): Promise<string> {
    const { stdout } = await runCli(world, ...words, '--json');
    return (JSON.parse(stdout) as { key: string }).key;
  }
  const account = ['--account', 'partner@example.com'];
  const as = (key: string) => ({ authorization: `Bearer ${key}` });

  it('keeps accounts, pinned users and rights apart', async () => {
    const partner = await newKey('users', 'create', 'partner@example.com');
    const created = await request(
      server.url,
      'POST /api/memory/facts',
      { user_id: 'al', content: 'Sails' },
      as(partner),
    );
    const path = `/api/memory/facts/${String(created.body['id'])}`;
    expect(
      (await request(server.url, `GET ${path}?user_id=al`, undefined, as(OPERATOR_KEY))).status,
    ).toBe(404);

    const pinned = await newKey('keys', 'create', ...account, '--user', 'al');
    expect((await request(server.url, `GET ${path}`, undefined, as(pinned))).body['content']).toBe(
      'Sails',
    );
    expect(
      (await request(server.url, 'GET /api/memory/facts?user_id=bo', undefined, as(pinned))).status,
    ).toBe(403);

    const reader = await newKey('keys', 'create', ...account, '--scopes', 'memory:read');
    expect(
      (await request(server.url, `GET ${path}?user_id=al`, undefined, as(reader))).status,
    ).toBe(200);
    expect(
      (await request(server.url, `DELETE ${path}?user_id=al`, undefined, as(reader))).status,
    ).toBe(403);
    const talker = await newKey('keys', 'create', ...account, '--scopes', 'chat');
    expect(
      (await request(server.url, `GET ${path}?user_id=al`, undefined, as(talker))).status,
    ).toBe(403);
    expect((await request(server.url, `GET ${path}`)).status).toBe(401);
  });
});
