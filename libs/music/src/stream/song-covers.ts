import { readdir } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { Injectable } from '@nestjs/common';
import { NotFoundError } from '@parley/common';
import type { LibraryPath, Song } from '../catalog/song';
import { openInside } from '../files/open-inside';
import { endingOf } from '../files/walk-folder';
import { type Picture, TagReader } from '../sources/audio/tag-reader';
import { SongFiles } from './song-files';

const MAX_BYTES = 16 * 1024 * 1024;
const IN_FOLDER = /^(?:cover|folder|front|albumart)\.(?:jpe?g|png|webp|gif)$/i;
const MEDIA_TYPES: ReadonlyMap<string, string> = new Map([
  ['.jpg', 'image/jpeg'],
  ['.jpeg', 'image/jpeg'],
  ['.png', 'image/png'],
  ['.webp', 'image/webp'],
  ['.gif', 'image/gif'],
]);

/** Cover art: the picture inside the song's file, else the one beside it. */
@Injectable()
export class SongCovers {
  constructor(
    private readonly files: SongFiles,
    private readonly tags: TagReader,
  ) {}

  /** @throws NotFoundError where there is no such song or it has no cover; else as `SongFiles.open`. */
  async find(nameOrId: string): Promise<Picture> {
    const song = this.files.find(nameOrId);
    await this.assertInside(song);
    const picture =
      (await this.tags.readPicture(join(song.root, song.path))) ?? (await beside(song));
    if (picture !== undefined) return picture;
    throw new NotFoundError('The song has no cover', { code: 'cover_not_found' });
  }

  /** Tags are read by path; this sees to it that the path still leads to a file of the library. */
  private async assertInside(song: Song): Promise<void> {
    const handle = await openInside(song);
    await handle.close();
  }
}

async function beside(song: Song): Promise<Picture | undefined> {
  const folder = posix.dirname(song.path);
  const names = await readdir(join(song.root, folder)).catch(() => []);
  const name = names.filter((candidate) => IN_FOLDER.test(candidate)).sort()[0];
  if (name === undefined) return undefined;
  return readImage({ ...song, path: posix.join(folder, name) });
}

async function readImage(place: LibraryPath): Promise<Picture | undefined> {
  const handle = await openInside(place);
  try {
    const mediaType = MEDIA_TYPES.get(endingOf(place.path));
    if (mediaType === undefined || (await handle.stat()).size > MAX_BYTES) return undefined;
    return { mediaType, bytes: await handle.readFile() };
  } finally {
    await handle.close();
  }
}
