import { Injectable } from '@nestjs/common';
import { InvalidInputError, NotFoundError } from '@parley/common';
import { Catalog } from '../catalog/catalog';
import type { Song } from '../catalog/song';
import { KeptFiles } from '../files/kept-files';
import { endingOf } from '../files/walk-folder';
import { MusicLibrary } from '../scan/music-library';
import { AUDIO_TYPES } from '../sources/audio/audio-types';

/** A song's file, open for reading; whoever gets it closes it. */
export interface OpenSong {
  /** Its descriptor, open until `close`. */
  readonly fd: number;
  readonly close: () => Promise<void>;
  readonly sizeBytes: number;
  /** When, as HTTP writes dates. */
  readonly modified: string;
  /** Another one as soon as the file is another one. */
  readonly version: string;
  readonly mediaType: string;
}

/** Opens the files of songs. A path comes from the catalogue only, never from whoever asks. */
@Injectable()
export class SongFiles {
  constructor(
    private readonly library: MusicLibrary,
    private readonly catalog: Catalog,
    private readonly kept: KeptFiles,
  ) {}

  /**
   * @throws UnavailableError without a library; NotFoundError where there is no such song, or its file has
   *   gone; InvalidInputError for a song that the client plays itself.
   */
  async open(nameOrId: string): Promise<OpenSong> {
    const song = this.find(nameOrId);
    const { handle, stats, modified, version, close } = await this.kept.open(song);
    const mediaType = AUDIO_TYPES.get(endingOf(song.path)) ?? 'application/octet-stream';
    return { fd: handle.fd, close, sizeBytes: stats.size, modified, version, mediaType };
  }

  /** A song with a file; throws as `open`. */
  find(nameOrId: string): Song {
    this.library.require();
    const song = this.catalog.named(nameOrId);
    if (song === undefined) throw new NotFoundError('Song not found', { code: 'song_not_found' });
    if (song.type === 'local') return song;
    throw new InvalidInputError('Only local songs are streamed. Play its url in the client.', {
      code: 'song_not_local',
    });
  }
}
