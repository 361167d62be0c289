import { Injectable } from '@nestjs/common';
import { draftOf, type LibraryPath, type SongDraft } from '../../catalog/song';
import { openInside } from '../../files/open-inside';
import { endingOf } from '../../files/walk-folder';
import { MusicSource, type Reading } from '../music-source';
import { type LinkTitle, LinkTitles } from './link-titles';
import { parseJsonPlaylist, parseM3u, type PlaylistEntry } from './parse-playlist';
import { youtubeUrl, youtubeVideoId } from './youtube-link';

const MAX_BYTES = 4 * 1024 * 1024;

/** Links to YouTube from playlist files; the client plays them. Other lines of a playlist are passed over. */
@Injectable()
export class LinkSource extends MusicSource {
  readonly extensions = new Set(['.m3u', '.m3u8', '.json']);
  readonly version = 1;

  constructor(private readonly titles: LinkTitles) {
    super();
  }

  async read(files: readonly LibraryPath[]): Promise<readonly Reading[]> {
    const readings: Reading[] = [];
    for (const file of files) {
      readings.push(
        await this.readFile(file).catch((error: unknown) => ({ fault: reasonOf(error) })),
      );
    }
    return readings;
  }

  async rest(): Promise<void> {
    this.titles.forget();
  }

  private async readFile(file: LibraryPath): Promise<Reading> {
    const text = await readText(file);
    const entries = endingOf(file.path) === '.json' ? parseJsonPlaylist(text) : parseM3u(text);
    const songs: SongDraft[] = [];
    let isProvisional = false;
    for (const [videoId, entry] of byVideo(entries)) {
      const url = youtubeUrl(videoId);
      const found = entry.title === undefined ? await this.titles.find(url) : null;
      isProvisional ||= found === undefined;
      songs.push(toDraft(entry, found ?? { title: `YouTube ${videoId}` }, url));
    }
    return { songs, isProvisional };
  }
}

/** Each video once. */
function byVideo(entries: readonly PlaylistEntry[]): ReadonlyMap<string, PlaylistEntry> {
  const videos = new Map<string, PlaylistEntry>();
  for (const entry of entries) {
    const id = youtubeVideoId(entry.url);
    if (id !== undefined && !videos.has(id)) videos.set(id, entry);
  }
  return videos;
}

function toDraft(entry: PlaylistEntry, found: LinkTitle, url: string): SongDraft {
  return draftOf({
    type: 'youtube',
    url,
    title: entry.title ?? found.title,
    artist: entry.artist ?? found.artist ?? null,
    durationS: entry.durationS ?? null,
    genres: entry.genres ?? [],
  });
}

async function readText(file: LibraryPath): Promise<string> {
  const handle = await openInside(file);
  try {
    if ((await handle.stat()).size > MAX_BYTES) throw new Error('It is too large for a playlist.');
    return await handle.readFile('utf8');
  } finally {
    await handle.close();
  }
}

function reasonOf(error: unknown): string {
  return `It cannot be read as a playlist: ${error instanceof Error ? error.message : 'unknown reason'}`;
}
