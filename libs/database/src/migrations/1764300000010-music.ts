import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What each user's music player is doing, and what was read from the files of the library. */
export class Music1764300000010 implements MigrationInterface {
  readonly name = 'Music1764300000010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(playerStates);
    await runner.query(musicFiles);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward. Restore a backup instead.'));
  }
}

// position_ms is where the song was at playing_since, on the database's clock; while nothing plays that is
// null. Each entry of queue is [key, song id, name, type, seconds or null]; keys give the order without shuffle.
const playerStates = `
CREATE TABLE player_states (
  account_id uuid NOT NULL,
  user_id text NOT NULL,
  version bigint NOT NULL DEFAULT 0,
  playback text NOT NULL DEFAULT 'stopped' CHECK (playback IN ('playing', 'paused', 'stopped')),
  queue jsonb NOT NULL DEFAULT '[]',
  place integer NOT NULL DEFAULT -1,
  position_ms double precision NOT NULL DEFAULT 0,
  playing_since timestamptz(3),
  volume double precision NOT NULL DEFAULT 0.8 CHECK (volume BETWEEN 0 AND 1),
  shuffle boolean NOT NULL DEFAULT false,
  repeat text NOT NULL DEFAULT 'none' CHECK (repeat IN ('none', 'one', 'all')),
  PRIMARY KEY (account_id, user_id),
  CHECK ((playback = 'playing') = (playing_since IS NOT NULL))
) WITH (fillfactor = 70);`;

// A cache and nothing more: an instance whose file has another size or time reads the file again. The id is made
// of the folder's name and the path below it, so that instances which share a library share the reading.
const musicFiles = `
CREATE TABLE music_files (
  id text PRIMARY KEY,
  size_bytes bigint NOT NULL,
  modified_ms bigint NOT NULL,
  reader_version integer NOT NULL,
  reading jsonb NOT NULL
);`;
