import { z } from 'zod';

/** One entry of a playlist file, as it is written there. */
export interface PlaylistEntry {
  readonly url: string;
  readonly title?: string | undefined;
  readonly artist?: string | undefined;
  readonly durationS?: number | undefined;
  readonly genres?: readonly string[] | undefined;
}

const MAX_ENTRIES = 10_000;

/** `#EXTINF:213,Artist - Title` above an address; other lines starting with # are comments. */
export function parseM3u(text: string): readonly PlaylistEntry[] {
  const entries: PlaylistEntry[] = [];
  let about: Omit<PlaylistEntry, 'url'> = {};
  for (const line of text.replace(/^\uFEFF/, '').split(/\r?\n/, MAX_ENTRIES)) {
    const words = line.trim();
    if (words.startsWith('#EXTINF:')) about = readInfo(words.slice('#EXTINF:'.length));
    else if (words !== '' && !words.startsWith('#')) {
      entries.push({ ...about, url: words });
      about = {};
    }
  }
  return entries;
}

function readInfo(info: string): Omit<PlaylistEntry, 'url'> {
  const [, seconds = '', name = ''] = /^(-?[\d.]+(?![\d.]))[^,]*,(.*)$/.exec(info) ?? [];
  const durationS = Number(seconds) > 0 ? Number(seconds) : undefined;
  const [, artist, title] = /^(.+?) - (.+)$/.exec(name.trim()) ?? [];
  return title === undefined
    ? { durationS, title: name.trim() || undefined }
    : { durationS, artist, title };
}

const entry = z.object({
  url: z.string().max(2_000),
  title: z.string().max(500).optional(),
  artist: z.string().max(500).optional(),
  duration: z.number().positive().max(1e6).optional(),
  genre: z.string().max(100).optional(),
});
const playlist = z.object({ songs: z.array(entry).max(MAX_ENTRIES) });

/**
 * `{"songs": [{"url": "https://…", "title", "artist", "duration", "genre"}]}`; all but `url` are optional.
 * @throws Error with a sentence for anything else.
 */
export function parseJsonPlaylist(text: string): readonly PlaylistEntry[] {
  const { success, data } = playlist.safeParse(parse(text));
  if (!success) throw new Error('It is not {"songs": [{"url": "https://…"}]}.');
  return data.songs.map(({ duration, genre, ...others }) => ({
    ...others,
    durationS: duration,
    genres: genre === undefined ? undefined : [genre],
  }));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new Error('It is not valid JSON.');
  }
}
