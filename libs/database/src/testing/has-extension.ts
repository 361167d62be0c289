import { execFileSync } from 'node:child_process';
import { readEnvironment } from '@parley/config';

const LOOK = `const { Client } = require('pg');
const client = new Client({ connectionString: process.argv[1], connectionTimeoutMillis: 2000 });
client.connect()
  .then(() => client.query('SELECT 1 FROM pg_available_extensions WHERE name = $1', [process.argv[2]]))
  .then(({ rowCount }) => process.stdout.write(String(rowCount)), () => process.stdout.write('0'))
  .finally(() => process.exit());`;

/** Whether the tests' PostgreSQL has the files of an extension; at once, so that a spec can be named by it. */
export function hasExtension(name: string): boolean {
  const url =
    readEnvironment()['TEST_DATABASE_URL'] ?? 'postgres://postgres@127.0.0.1:5432/postgres';
  return (
    execFileSync(process.execPath, ['-e', LOOK, url, name], { cwd: __dirname }).toString() === '1'
  );
}
