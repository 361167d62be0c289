import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who is connected where, so that every instance can list and close the sockets of all. */
export class LiveSockets1764300000002 implements MigrationInterface {
  readonly name = 'LiveSockets1764300000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(liveSockets);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward. Restore a backup instead.'));
  }
}

// Rows leave with their socket, or with their instance; those of an instance that has been silent for 10 s
// do not count. A session need not have a row yet.
const liveSockets = `
CREATE TABLE live_sockets (
  socket uuid PRIMARY KEY,
  instance uuid NOT NULL REFERENCES instances (id) ON DELETE CASCADE,
  account_id uuid NOT NULL,
  user_id text NOT NULL,
  session_id text NOT NULL,
  client_type text NOT NULL,
  path text NOT NULL,
  connected_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  close_requested boolean NOT NULL DEFAULT false
);
CREATE INDEX live_sockets_session ON live_sockets (account_id, session_id);
CREATE INDEX live_sockets_instance ON live_sockets (instance);
CREATE INDEX live_sockets_closing ON live_sockets (instance) WHERE close_requested;`;
