import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { Cli } from '../kit/cli';
import { type Json, request } from '../kit/request';
import type { ServerProcess } from '../kit/server-process';
import { untilTrue } from '../kit/until-true';
import { upload } from '../kit/upload';
import { World } from '../kit/world';

const TEXT = 'The valve opens at noon.';
const EARLIER = 'The **valve** opens at noon.';

describe('documents that an earlier version has read', () => {
  let world: World;
  let server: ServerProcess;
  let database: Client;

  beforeAll(async () => {
    world = await World.create();
    if (!world.isShared) return;
    server = await world.start();
    database = new Client({ connectionString: world.environment['DATABASE_URL'] });
    await database.connect();
  });
  afterAll(async () => {
    if (world.isShared) await database.end();
    await world.dispose();
  });

  /** Resolves with the document's id. */
  const addAsEarlier = async (user_id: string) => {
    const { body } = await upload(server.url, 'a.md', `# Valves\n\n${EARLIER}`, {
      fields: { user_id },
    });
    const earlier = 'UPDATE passages SET analysis = 1, text = $1 WHERE ref = $2';
    await database.query(earlier, [EARLIER, body['document_id']]);
    return String(body['document_id']);
  };
  const textsOf = async (user_id: string) => {
    const question = { query: 'valve', user_id };
    const { body } = await request(server.url, 'POST /api/rag/search', question);
    return (body['results'] as Json[]).map(({ text }) => text);
  };
  const files = () => join(world.environment.DATA_DIR, 'rag_index');

  it('are read again from their files after POST /api/rag/reindex', async () => {
    if (!world.isShared) return;
    const id = await addAsEarlier('ann');
    await addAsEarlier('ben');
    expect(await textsOf('ann')).toEqual([EARLIER]);
    const { status } = await request(server.url, 'POST /api/rag/reindex?user_id=ann');
    expect(status).toBe(202);
    await untilTrue(async () => {
      const { body } = await request(server.url, 'GET /api/rag/reindex?user_id=ann');
      return body['is_complete'] === true;
    });
    expect(await textsOf('ann')).toEqual([TEXT]);
    expect(await textsOf('ben')).toEqual([EARLIER]);
    const line = `GET /api/rag/documents/${id}?user_id=ann`;
    await untilTrue(async () => (await request(server.url, line)).body['state'] === 'ready');
    expect((await request(server.url, line)).body).toMatchObject({ chunks: 1, chunks_embedded: 1 });
  });

  it('are read again by "documents reindex", and keep what was read where the file is gone', async () => {
    if (!world.isShared) return;
    const before = readdirSync(files());
    await addAsEarlier('cleo');
    await addAsEarlier('dan');
    const [lost = ''] = await keysOf('dan');
    expect(before).not.toContain(lost);
    rmSync(join(files(), lost));
    const cli = new Cli(world);
    for (const user of ['cleo', 'dan']) await cli.json('documents', 'reindex', '--user', user);
    expect(await textsOf('cleo')).toEqual([TEXT]);
    expect(await textsOf('dan')).toEqual([EARLIER]);
    const { rows } = await database.query(
      "SELECT 1 FROM passages WHERE user_id = 'dan' AND analysis = 1",
    );
    expect(rows).toEqual([]);
  });

  const keysOf = async (user: string) => {
    const sql = 'SELECT file_key FROM documents WHERE user_id = $1';
    return (await database.query<{ file_key: string }>(sql, [user])).rows.map(
      ({ file_key }) => file_key,
    );
  };
});
