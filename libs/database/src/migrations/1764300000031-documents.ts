import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Uploaded documents. What is searched of them are passages whose `ref` is the document's id. */
export class Documents1764300000031 implements MigrationInterface {
  readonly name = 'Documents1764300000031';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(documents);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward. Restore a backup instead.'));
  }
}

// `owner` is the instance that reads the file; another one takes over when that has fallen silent.
const documents = `
CREATE TABLE documents (
  id uuid PRIMARY KEY,
  account_id uuid NOT NULL,
  user_id text NOT NULL,
  filename text NOT NULL,
  kind text NOT NULL,
  bytes bigint NOT NULL,
  sha256 bytea NOT NULL,
  file_key text NOT NULL,
  state text NOT NULL DEFAULT 'processing' CHECK (state IN ('processing', 'text_ready', 'ready', 'failed')),
  owner uuid NOT NULL,
  pages integer,
  chunks integer NOT NULL DEFAULT 0,
  characters integer NOT NULL DEFAULT 0,
  language text,
  refusal text,
  created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  updated_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  UNIQUE (account_id, user_id, sha256)
);
CREATE INDEX documents_user ON documents (account_id, user_id, created_at DESC, id DESC);
CREATE INDEX documents_unfinished ON documents (state) WHERE state IN ('processing', 'text_ready');
CREATE INDEX documents_file ON documents (file_key);`;
