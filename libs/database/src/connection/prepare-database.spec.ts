import { MIGRATIONS } from '../migrations';
import { SpecDatabase } from '../testing/spec-database';
import type { ConnectionTarget } from './data-source-options';
import { prepareDatabase } from './prepare-database';

const PATIENCE_MS = 500;

describe(prepareDatabase.name, () => {
  let world: SpecDatabase;

  beforeEach(async () => {
    world = await SpecDatabase.empty();
  });

  afterEach(() => world.drop());

  function changed(change: (url: URL) => void): ConnectionTarget {
    const url = new URL(world.environment.DATABASE_URL);
    change(url);
    return { url: url.href };
  }

  it('migrates an empty database once when two instances start at the same time', async () => {
    await Promise.all([
      prepareDatabase(world.target, PATIENCE_MS),
      prepareDatabase(world.target, PATIENCE_MS),
    ]);
    const applied = await world.sql('SELECT name FROM migrations ORDER BY id');
    expect(applied.map(({ name }) => name)).toEqual(MIGRATIONS.map(({ name }) => name));
    await expect(world.sql('SELECT length(key_secret) FROM installation')).resolves.toEqual([
      { length: 32 },
    ]);
  });

  it('keeps the secret of an installation when it starts again', async () => {
    await prepareDatabase(world.target, PATIENCE_MS);
    const before = await world.sql('SELECT * FROM installation');
    await prepareDatabase(world.target, PATIENCE_MS);
    await expect(world.sql('SELECT * FROM installation')).resolves.toEqual(before);
  });

  it('makes up for a start that was killed after the migrations', async () => {
    await prepareDatabase(world.target, PATIENCE_MS);
    await world.sql('DELETE FROM installation');
    await prepareDatabase(world.target, PATIENCE_MS);
    await expect(world.sql('SELECT * FROM installation')).resolves.toHaveLength(1);
  });

  it('refuses a schema that a newer version has written', async () => {
    await prepareDatabase(world.target, PATIENCE_MS);
    await world.sql(
      `INSERT INTO migrations (timestamp, name) VALUES (9999999999999, 'Tomorrow9999999999999')`,
    );
    await expect(prepareDatabase(world.target, PATIENCE_MS)).rejects.toThrow(
      /newer version of Parley \(migration Tomorrow9999999999999\)/,
    );
  });

  it('says that the database does not exist, without waiting', async () => {
    const nowhere = changed((url) => (url.pathname = '/parley_spec_nowhere'));
    await expect(prepareDatabase(nowhere, 60_000)).rejects.toThrow('does not exist. Create it');
  });

  it('gives up on a server that does not answer, and shows no password', async () => {
    const nobody = { url: 'postgres://postgres:hunter2@127.0.0.1:1/parley' };
    const failure = await prepareDatabase(nobody, PATIENCE_MS).catch((error: unknown) => error);
    expect(failure).toMatchObject({ message: expect.stringContaining('cannot be reached') });
    expect(String(failure)).not.toContain('hunter2');
  });
});
