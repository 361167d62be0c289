import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Config, loadConfig } from '@parley/config';
import { checkSchema } from './check-schema';
import { initialiseSchema } from './initialise-schema';
import { visitDatabase } from './visit-database';

describe(checkSchema.name, () => {
  let directory: string;
  let config: Config;

  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), 'parley-schema-spec-'));
    chmodSync(directory, 0o711);
    ({ config } = loadConfig({ DATA_DIR: directory }));
  });

  afterAll(() => {
    rmSync(directory, { recursive: true, force: true });
  });

  const execute = (statement: string) =>
    visitDatabase(config, 0, (client) => client.query(statement));

  it('finds nothing where nothing was made, and makes nothing', async () => {
    expect(await checkSchema(config)).toEqual({
      engine: 'embedded',
      place: join(directory, 'memory.db'),
      state: 'not_initialised',
    });
    expect(readdirSync(directory)).toEqual([]);
  });

  it('is content after an initialisation, which says what it did', async () => {
    const made = await initialiseSchema(config);
    expect(made).toMatchObject({ isNew: true, version: expect.stringMatching(/^18\./) });
    expect(made.applied.length).toBeGreaterThan(0);
    expect(await checkSchema(config)).toMatchObject({ state: 'current', applied: made.applied });
    expect(await initialiseSchema(config)).toMatchObject({ isNew: false, applied: [] });
  });

  it('tells what is pending and does not apply it', async () => {
    await execute(`UPDATE migrations SET name = '-' || name WHERE id = (SELECT max(id) FROM migrations);
      CREATE TABLE kept AS SELECT * FROM migrations; DELETE FROM migrations WHERE name LIKE '-%'`);
    const first = await checkSchema(config);
    expect(first).toMatchObject({ state: 'pending', pending: [expect.stringMatching(/^\w+\d$/)] });
    expect(await checkSchema(config)).toEqual(first);
    await execute(`TRUNCATE migrations; INSERT INTO migrations OVERRIDING SYSTEM VALUE
      SELECT id, timestamp, ltrim(name, '-') FROM kept`);
  });

  it('knows a database that a newer version has written', async () => {
    await execute(`INSERT INTO migrations (timestamp, name) VALUES (9, 'FromTheFuture9')`);
    expect(await checkSchema(config)).toMatchObject({
      state: 'newer',
      unknown: ['FromTheFuture9'],
    });
    await expect(initialiseSchema(config)).rejects.toThrow('newer version of Parley');
  });

  it('says why a database cannot be reached, without its password', async () => {
    const url = 'postgres://nobody:secret@127.0.0.1:1/nothing';
    const check = await checkSchema(loadConfig({ DATABASE_URL: url }).config);
    expect(check).toMatchObject({
      engine: 'postgresql',
      place: '127.0.0.1:1/nothing',
      state: 'unreachable',
      reason: expect.stringContaining('cannot be reached'),
    });
    expect(JSON.stringify(check)).not.toContain('secret');
  });
});
