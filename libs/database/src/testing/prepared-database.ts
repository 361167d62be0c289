import { readEnvironment } from '@parley/config';
import { Client } from 'pg';
import { prepareDatabase } from '../connection/prepare-database';
import { runStatement } from './run-statement';

const PATIENCE_MS = 20_000;

/** Keeps the rows that migrations made, such as the secret of the installation. */
const REMEMBER = `
DO $$ DECLARE t text; has_rows boolean; BEGIN
  CREATE SCHEMA as_made;
  FOR t IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' LOOP
    EXECUTE format('SELECT EXISTS (SELECT 1 FROM public.%I)', t) INTO has_rows;
    IF has_rows THEN EXECUTE format('CREATE TABLE as_made.%1$I AS TABLE public.%1$I', t); END IF;
  END LOOP;
END $$`;

/** To be the database that it was when it was made. Deleting takes 1 % of what creating and migrating takes. */
const RESET = `
DO $$ DECLARE t text; s record; BEGIN
  PERFORM pg_terminate_backend(pid, 10000) FROM pg_stat_activity
  WHERE datname = current_database() AND pid <> pg_backend_pid();
  SET LOCAL session_replication_role = replica;
  FOR t IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' LOOP
    EXECUTE format('DELETE FROM public.%I', t);
  END LOOP;
  FOR t IN SELECT tablename FROM pg_tables WHERE schemaname = 'as_made' LOOP
    EXECUTE format('INSERT INTO public.%1$I OVERRIDING SYSTEM VALUE TABLE as_made.%1$I', t);
  END LOOP;
  FOR s IN SELECT * FROM pg_sequences WHERE schemaname = 'public' AND sequencename <> 'migrations_id_seq' LOOP
    PERFORM setval(format('public.%I', s.sequencename), s.start_value, false);
  END LOOP;
END $$`;

/** Whether somebody in this test file has it, by the number in its name. */
const taken: boolean[] = [];

/**
 * A database of the run that is up to date and empty. A Jest worker has a few, and hands them to one test file
 * after the other; they are dropped with the run (scripts/jest-teardown.cjs).
 */
export class PreparedDatabase {
  private constructor(
    readonly url: string,
    readonly release: () => void,
  ) {}

  static async take(serverUrl: string): Promise<PreparedDatabase> {
    const free = taken.indexOf(false);
    const place = free === -1 ? taken.length : free;
    taken[place] = true;
    const { PARLEY_TEST_RUN: run, JEST_WORKER_ID: worker } = readEnvironment();
    const name = `parley_test_${run}_${worker}_${place}`;
    const url = new URL(serverUrl);
    url.pathname = `/${name}`;
    // Fails where there is none yet, or the user may not pass over triggers.
    if (!(await isReset(url.href))) await make(serverUrl, name, url.href);
    return new PreparedDatabase(url.href, () => {
      taken[place] = false;
    });
  }
}

async function isReset(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url });
  try {
    await client.connect();
    await client.query(RESET);
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function make(serverUrl: string, name: string, url: string): Promise<void> {
  await runStatement({ url: serverUrl }, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  await runStatement({ url: serverUrl }, `CREATE DATABASE ${name}`);
  await prepareDatabase({ url }, PATIENCE_MS);
  await runStatement({ url }, REMEMBER);
}
