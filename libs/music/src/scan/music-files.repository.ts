import { Injectable } from '@nestjs/common';
import { Database } from '@parley/database';
import type { Reading } from '../sources/music-source';

export interface MusicFileRow {
  readonly id: string;
  readonly sizeBytes: number;
  readonly modifiedMs: number;
  readonly readerVersion: number;
  readonly reading: Reading;
}

const FIND = {
  name: 'music_files_find',
  text: `SELECT id, size_bytes::double precision AS "sizeBytes", modified_ms::double precision AS "modifiedMs",
      reader_version AS "readerVersion", reading
    FROM music_files WHERE id = ANY ($1::text[])`,
};

const SAVE = {
  name: 'music_files_save',
  text: `INSERT INTO music_files (id, size_bytes, modified_ms, reader_version, reading)
    SELECT id, "sizeBytes", "modifiedMs", "readerVersion", reading
    FROM jsonb_to_recordset($1::jsonb)
      AS r (id text, "sizeBytes" bigint, "modifiedMs" bigint, "readerVersion" integer, reading jsonb)
    ORDER BY id
    ON CONFLICT (id) DO UPDATE SET size_bytes = excluded.size_bytes, modified_ms = excluded.modified_ms,
      reader_version = excluded.reader_version, reading = excluded.reading`,
};

const REMOVE = {
  name: 'music_files_remove',
  text: 'DELETE FROM music_files WHERE id = ANY ($1::text[])',
};

/** Readings of the library's files. They belong to the installation, not to an account. */
@Injectable()
export class MusicFilesRepository {
  constructor(private readonly database: Database) {}

  find(ids: readonly string[]): Promise<MusicFileRow[]> {
    return this.database.query<MusicFileRow>(FIND, [ids]);
  }

  async save(rows: readonly MusicFileRow[]): Promise<void> {
    await this.database.query(SAVE, [JSON.stringify(rows)]);
  }

  async remove(ids: readonly string[]): Promise<void> {
    await this.database.query(REMOVE, [ids]);
  }
}
