// After a run of Jest: takes away what its test files have handed on to each other.
const { readdirSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { Client } = require('pg');

const { TEST_DATABASE_URL = 'postgres://postgres@127.0.0.1:5432/postgres' } = process.env;

async function dropDatabases(prefix) {
  const client = new Client({ connectionString: TEST_DATABASE_URL });
  try {
    await client.connect();
  } catch {
    // Where there is no server there are none.
    return;
  }
  const found = 'SELECT datname FROM pg_database WHERE starts_with(datname, $1)';
  const { rows } = await client.query(found, [prefix]);
  for (const { datname } of rows) await client.query(`DROP DATABASE ${datname} WITH (FORCE)`);
  await client.end();
}

function removeClusters(prefix) {
  for (const name of readdirSync(tmpdir())) {
    if (name.startsWith(prefix)) rmSync(join(tmpdir(), name), { recursive: true, force: true });
  }
}

module.exports = async () => {
  const { PARLEY_TEST_RUN: run } = process.env;
  removeClusters(`parley-test-${run}-`);
  await dropDatabases(`parley_test_${run}_`);
};
