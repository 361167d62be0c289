import { Client } from 'pg';
import { FreezableProxy } from '../testing/freezable-proxy';
import { SpecDatabase } from '../testing/spec-database';
import { endStalledConnection } from './stalled-connection';

const SILENCE_MS = 150;

describe(endStalledConnection.name, () => {
  let world: SpecDatabase;
  let proxy: FreezableProxy;
  let client: Client;

  beforeAll(async () => {
    world = await SpecDatabase.embedded();
    if ('url' in world.target) throw new Error('This spec needs an embedded server');
    proxy = await FreezableProxy.start(world.target.host);
  });

  afterAll(async () => {
    await proxy.stop();
    await world.drop();
  });

  beforeEach(async () => {
    proxy.thaw();
    client = new Client({ connectionString: proxy.url });
    client.on('error', () => undefined);
    await client.connect();
    endStalledConnection(client, SILENCE_MS);
  });

  afterEach(() => client.end().catch(() => undefined));

  it('frees a caller whose answer does not come', async () => {
    proxy.freeze();
    await expect(client.query('SELECT 1')).rejects.toThrow('Connection terminated');
  });

  it('leaves a connection alone on which nothing is asked', async () => {
    await client.query('SELECT 1');
    await new Promise((resolve) => client.connection.stream.once('timeout', resolve));
    await expect(client.query('SELECT 1 AS one')).resolves.toMatchObject({ rows: [{ one: 1 }] });
  });
});
