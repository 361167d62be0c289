import { Cli, linesOf } from '../kit/cli';
import { type Json, request } from '../kit/request';
import type { ServerProcess } from '../kit/server-process';
import { untilTrue } from '../kit/until-true';
import { World } from '../kit/world';

const EMAIL = 'first@example.com';

describe('users and keys on the command line, beside a running server', () => {
  let world: World;
  let server: ServerProcess;
  let cli: Cli;
  let key: string;
  let created: Json;
  let statusWhileOpen: number;

  const statusOf = async (line: string, body?: Json, apiKey?: string) => {
    const headers = apiKey === undefined ? {} : { 'x-api-key': apiKey };
    return (await request(server.url, line, body, headers)).status;
  };
  const statusFor = (apiKey?: string) => statusOf('GET /chats', undefined, apiKey);
  const statusOfChat = (apiKey?: string, more: Json = {}) =>
    statusOf('POST /api/chat', { message: 'hi', ...more }, apiKey);

  beforeAll(async () => {
    world = await World.create();
    server = await world.start();
    statusWhileOpen = await statusOfChat(undefined, { session_id: 'from-before' });
    cli = new Cli(world);
    created = await cli.json('users', 'create', EMAIL, '--admin');
    key = String(created['key']);
  });

  afterAll(() => world.dispose());

  it('closes an open server with the first user, within seconds', async () => {
    expect(statusWhileOpen).toBe(200);
    expect(created).toMatchObject({ was_open: true, user: { email: EMAIL } });
    await untilTrue(async () => (await statusFor()) === 401, 5_000);
    expect(await statusFor(key)).toBe(200);
  });

  it('gives the first administrator what was stored while the server was open', async () => {
    expect(await statusOf('GET /api/sessions/from-before', undefined, key)).toBe(200);
  });

  it('shows a new key once, to people with a warning, and refuses a second user of that name', async () => {
    const { code, stdout, stderr } = await cli.run('users', 'create', 'second@example.com');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const shown = /API Key: (pk_\S+)/.exec(stdout)?.[1] ?? '';
    expect(stdout).toContain('will not be shown again');
    expect(await statusFor(shown)).toBe(200);
    const listed = await cli.run('keys', 'list', '--account', 'second@example.com');
    expect(listed.stdout).not.toContain(shown);

    const again = await cli.run('users', 'create', 'Second@Example.com');
    expect(again).toMatchObject({ code: 5, stdout: '' });
    expect(linesOf(again.stderr)).toHaveLength(1);
  });

  it('takes a key of the own choosing, if it is not too weak', async () => {
    await cli.json('users', 'create', 'chosen@example.com', 'a-key-of-my-own');
    expect(await statusFor('a-key-of-my-own')).toBe(200);
    const weak = await cli.run('users', 'create', 'weak@example.com', 'short');
    expect(weak).toMatchObject({ code: 2, stdout: '' });
  });

  it('lists users with their keys, in both forms', async () => {
    const { total, users } = await cli.json('users', 'list');
    expect(users).toHaveLength(Number(total));
    expect(users).toContainEqual(
      expect.objectContaining({
        email: EMAIL,
        keys: [expect.objectContaining({ standing: 'valid' })],
      }),
    );
    const { stdout } = await cli.run('users', 'list');
    expect(stdout).toMatch(/^Total users: \d+\n/);
    expect(stdout).toContain(EMAIL);
    expect(stdout).not.toContain(key);
  });

  it('verifies keys', async () => {
    const valid = await cli.run('users', 'verify', key);
    expect(valid).toMatchObject({ code: 0, stderr: '' });
    expect(valid.stdout).toContain(`Valid API key\n  Username: ${EMAIL}\n`);
    const wrong = await cli.run('users', 'verify', `${key}x`);
    expect(wrong).toMatchObject({ code: 3, stdout: '✗ Invalid API key\n' });
    const document = await cli.run('users', 'verify', 'nonsense', '--json');
    expect(document.code).toBe(3);
    expect(JSON.parse(document.stdout)).toMatchObject({ valid: false, standing: 'unknown' });
  });

  it('revokes a user, whose keys are dead on the running server within 5 s', async () => {
    const doomed = await cli.json('users', 'create', 'doomed@example.com');
    const { key: other } = await cli.json('keys', 'create', '--account', 'doomed@example.com');
    const keys = [String(doomed['key']), String(other)];
    for (const each of keys) expect(await statusFor(each)).toBe(200);
    expect(await cli.json('users', 'revoke', 'doomed@example.com')).toEqual({
      email: 'doomed@example.com',
      revoked: 2,
    });
    await untilTrue(async () => {
      const statuses = await Promise.all(keys.map((each) => statusFor(each)));
      return statuses.every((status) => status === 401);
    }, 5_000);
    expect((await cli.run('users', 'verify', keys[0] ?? '')).stdout).toContain('it was revoked');
    expect((await cli.run('users', 'revoke', 'nobody@example.com')).code).toBe(4);
  });

  it('makes keys that are limited as told, and revokes one of them', async () => {
    const { key: text, key_details: details } = await cli.json(
      ...['keys', 'create', '--account', EMAIL, '--scopes', 'chat,memory:read'],
      ...['--expires', '30d', '--user', 'alice', '--read-only', '--name', 'a phone'],
    );
    const { prefix, expires_at: expiresAt, ...rest } = details as Record<string, string>;
    expect(rest).toMatchObject({
      name: 'a phone',
      scopes: ['chat:read', 'memory:read'],
      user_id: 'alice',
    });
    const days = (new Date(expiresAt ?? '').getTime() - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(29.9);
    expect(days).toBeLessThan(30.1);
    expect(await statusFor(String(text))).toBe(200);
    expect(await statusOfChat(String(text))).toBe(403);
    expect(await cli.json('keys', 'revoke', prefix ?? '')).toMatchObject({
      key_details: { standing: 'revoked' },
    });
    await untilTrue(async () => (await statusFor(String(text))) === 401, 5_000);
    expect(await statusFor(key)).toBe(200);
  });

  it.each([
    [['--account', EMAIL, '--scopes', 'everything'], 2],
    [['--account', EMAIL, '--expires', '2020-01-01'], 2],
    [['--account', 'nobody@example.com'], 4],
  ])('refuses a key with %j and exit code %i', async (words, expected) => {
    const { code, stdout, stderr } = await cli.run('keys', 'create', ...words);
    expect({ code, stdout }).toEqual({ code: expected, stdout: '' });
    expect(linesOf(stderr)).toHaveLength(1);
  });

  it('lists keys of an account', async () => {
    const { keys } = await cli.json('keys', 'list', '--account', EMAIL);
    expect(keys).toContainEqual(
      expect.objectContaining({ account: EMAIL, prefix: key.slice(0, 'pk_12345678'.length) }),
    );
    expect((await cli.run('keys', 'list')).stdout).toMatch(/^Total keys: \d+\n\nID +BEGINS WITH/);
  });

  it('leaves the server at work', async () => {
    await cli.run('users', 'list');
    expect(await statusOfChat(key)).toBe(200);
    expect(server.log).not.toContain('starting it again');
  });
});
