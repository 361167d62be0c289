import { join, posix } from 'node:path';
import { Injectable } from '@nestjs/common';
import type { LibraryPath, SongDraft } from '../../catalog/song';
import { MusicSource, type Reading } from '../music-source';
import { AUDIO_TYPES } from './audio-types';
import { TagReader, type Tags } from './tag-reader';

/** Audio files with what their tags say. */
@Injectable()
export class AudioSource extends MusicSource {
  readonly extensions = new Set(AUDIO_TYPES.keys());
  readonly version = 2;

  constructor(private readonly tags: TagReader) {
    super();
  }

  async read(files: readonly LibraryPath[]): Promise<readonly Reading[]> {
    const readings = await this.tags.read(files.map(({ root, path }) => join(root, path)));
    return readings.map((reading, at) =>
      'fault' in reading ? reading : { songs: [toDraft(reading.tags, files[at]?.path ?? '')] },
    );
  }

  rest(): Promise<void> {
    return this.tags.close();
  }
}

/** The file's name stands in for a title; "Miles Davis - So What.mp3" without tags says both. */
function toDraft(tags: Tags, path: string): SongDraft {
  const type = 'local';
  if (tags.title !== null) return { ...tags, type, title: tags.title };
  const stem = posix.parse(path).name;
  const [, first, title] = /^(.+?) - (.+)$/.exec(stem) ?? [];
  if (tags.artist !== null || first === undefined || title === undefined) {
    return { ...tags, type, title: stem };
  }
  // "03 - So What" begins with the number of the track.
  return { ...tags, type, title, artist: /^\d+$/.test(first) ? null : first };
}
