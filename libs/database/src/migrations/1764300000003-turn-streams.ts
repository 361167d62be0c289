import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Answers that can be read again while they are written, from any instance. */
export class TurnStreams1764300000003 implements MigrationInterface {
  readonly name = 'TurnStreams1764300000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(streams);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward. Restore a backup instead.'));
  }
}

// A stream is one attempt at a turn: a turn that is tried again gets another. Its text is kept in pieces, each
// at its place in UTF-16 units, so that saving a long answer costs what was added and a piece that is
// written twice is the same piece. A finished turn's text is its message; its pieces may go.
const streams = `
CREATE TABLE turn_streams (
  id uuid PRIMARY KEY,
  turn_id bigint NOT NULL REFERENCES turns (id) ON DELETE CASCADE,
  attempt smallint NOT NULL,
  account_id uuid NOT NULL,
  user_id text NOT NULL,
  created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  UNIQUE (turn_id, attempt)
);
CREATE INDEX turn_streams_age ON turn_streams (created_at);
CREATE TABLE turn_stream_pieces (
  stream_id uuid NOT NULL REFERENCES turn_streams (id) ON DELETE CASCADE,
  at integer NOT NULL,
  chars integer NOT NULL,
  text text NOT NULL,
  PRIMARY KEY (stream_id, at)
);`;
