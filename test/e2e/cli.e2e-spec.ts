import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ScriptedUpstream } from '@parley/ai/testing';
import { Cli, linesOf } from '../kit/cli';
import { type Json, request } from '../kit/request';
import { spawnCli } from '../kit/run-cli';
import type { ServerProcess } from '../kit/server-process';
import { untilTrue } from '../kit/until-true';
import { World } from '../kit/world';

const NOWHERE = 'postgres://nobody:secret@127.0.0.1:1/nothing';

describe('the command line by itself', () => {
  let world: World;
  let cli: Cli;

  beforeAll(async () => {
    world = await World.empty();
    cli = new Cli(world, spawnCli);
  });

  afterAll(() => world.dispose());

  const elsewhere = (DATABASE_URL: string) =>
    new Cli({ environment: { ...world.environment, DATABASE_URL } }, spawnCli);

  it('answers misuse with a sentence, the usage and exit code 2', async () => {
    const { code, stdout, stderr } = await cli.run('users', 'create');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^Missing required argument 'email'\.\n\nUsage: npm run cli -- users /);
  });

  it('explains itself on the standard output, without a database', async () => {
    const { code, stdout, stderr } = await elsewhere(NOWHERE).run('--help');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('conversations');
  });

  it('says which variable is malformed, with exit code 1', async () => {
    const result = await elsewhere('sqlite:///chat.db').run('users', 'list');
    expect(result).toMatchObject({ code: 1, stdout: '' });
    expect(linesOf(result.stderr)).toEqual([expect.stringContaining('DATABASE_URL names sqlite')]);
  });

  it('says in a sentence that the database is away, with exit code 6', async () => {
    const result = await elsewhere(NOWHERE).run('users', 'list', '--json');
    expect(result).toMatchObject({ code: 6, stdout: '' });
    expect(linesOf(result.stderr).at(-1)).toContain('PostgreSQL cannot be reached');
    expect(result.stderr).not.toMatch(/^\s+at |secret/m);
  });

  it('checks a database that is away without waiting for it, with exit code 1', async () => {
    const { code, stdout } = await elsewhere(NOWHERE).run('db', 'init', '--check');
    expect(code).toBe(1);
    expect(stdout).toMatch(/^Database 127\.0\.0\.1:1\/nothing: unreachable\. /);
    expect(stdout).not.toContain('secret');
  });

  it('checks, makes and checks the database', async () => {
    const before = await cli.run('db', 'init', '--check', '--json');
    expect(before.code).toBe(1);
    expect(JSON.parse(before.stdout)).toMatchObject({ state: 'not_initialised' });
    expect(existsSync(join(world.environment.DATA_DIR, 'memory.db'))).toBe(false);

    const made = await cli.json('db', 'init');
    expect(made['created']).toBe(world.name === 'embedded');
    expect(made['applied']).toContain('Tables1763700000000');
    const again = await cli.run('db', 'init');
    expect(again.code).toBe(0);
    expect(again.stdout).toContain('up to date already');

    const after = await cli.run('db', 'init', '--check', '--json');
    expect(after.code).toBe(0);
    expect(JSON.parse(after.stdout)).toMatchObject({ state: 'current', applied: made['applied'] });
  });
});

describe('conversations on the command line', () => {
  const EMAIL = 'first@example.com';
  let world: World;
  let upstream: ScriptedUpstream;
  let server: ServerProcess;
  let cli: Cli;
  let key: string;

  const say = (message: string, session_id: string, apiKey?: string) =>
    request(
      server.url,
      'POST /api/chat',
      { message, session_id },
      apiKey === undefined ? {} : { 'x-api-key': apiKey },
    );

  beforeAll(async () => {
    world = await World.empty();
    upstream = await ScriptedUpstream.start();
    upstream.answerWith({
      text: 'As you wish.',
      usage: { prompt_tokens: 20, completion_tokens: 4 },
    });
    server = await world.start({ OPENAI_BASE_URL: upstream.baseUrl, OPENAI_MODEL: 'scripted' });
    await say('Hello', 'open-session');
    await say('And again', 'open-session');
    cli = new Cli(world);
    key = String((await cli.json('users', 'create', EMAIL, '--admin'))['key']);
    // Until the server's next pulse it is open, and looks at no key.
    await untilTrue(async () => (await request(server.url, 'GET /chats')).status === 401);
  });

  afterAll(async () => {
    await world.dispose();
    await upstream.stop();
  });

  it('lists conversations of every account, and by kind', async () => {
    const { key: partner } = await cli.json('users', 'create', 'partner@example.com');
    await say('Good day', 'theirs', String(partner));
    const { conversations } = await cli.json('conversations', 'list');
    expect(conversations).toContainEqual(
      expect.objectContaining({
        id: 'open-session',
        account: EMAIL,
        user_id: 'default_user',
        messages: 4,
      }),
    );
    expect(conversations).toContainEqual(
      expect.objectContaining({ id: 'theirs', account: 'partner@example.com', kind: 'chat' }),
    );
    expect(await cli.json('conversations', 'list', '--kind', 'voice')).toEqual({
      total: 0,
      conversations: [],
    });
    expect(await cli.json('conversations', 'list', '--limit', '1')).toMatchObject({
      total: (conversations as Json[]).length,
      conversations: [{ id: 'theirs' }],
    });
  });

  it('shows a conversation and what was said in it, with token counts', async () => {
    expect(await cli.json('conversations', 'show', 'open-session')).toMatchObject({
      id: 'open-session',
      user_id: 'default_user',
      exchanges: 2,
      input_tokens: 40,
      output_tokens: 8,
      total_tokens: 48,
      appointment_booked: false,
    });
    const { messages } = await cli.json('conversations', 'messages', 'open-session');
    expect(messages).toMatchObject([
      { user_input: 'Hello', ai_response: 'As you wish.', total_tokens: 24 },
      { user_input: 'And again', ai_response: 'As you wish.', total_tokens: 24 },
    ]);
    expect(
      await cli.json('conversations', 'messages', 'open-session', '--limit', '1'),
    ).toMatchObject({
      messages: [{ user_input: 'And again' }],
    });
    const { stdout } = await cli.run('conversations', 'messages', 'open-session');
    expect(stdout).toContain('User Input: Hello\n  AI Response: As you wish.\n');
    expect(stdout).toContain('Tokens - Input: 20, Output: 4, Total: 24\n');
    expect(await cli.run('conversations', 'show', 'no-such')).toMatchObject({
      code: 4,
      stdout: '',
      stderr: 'There is no conversation no-such.\n',
    });
  });

  it('asks which account is meant where two have a conversation of one id', async () => {
    await say('Mine', 'both', key);
    const { key: other } = await cli.json('users', 'create', 'twin@example.com');
    await say('Mine too', 'both', String(other));
    const ambiguous = await cli.run('conversations', 'messages', 'both');
    expect(ambiguous).toMatchObject({ code: 5, stdout: '' });
    expect(
      await cli.json('conversations', 'messages', 'both', '--account', 'twin@example.com'),
    ).toMatchObject({ messages: [{ user_input: 'Mine too' }] });
  });
});
