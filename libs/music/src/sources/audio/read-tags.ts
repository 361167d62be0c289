import type { IAudioMetadata, IOptions, IPicture } from 'music-metadata';
import { endingOf } from '../../files/walk-folder';
import { mended } from './mended';
import type { Picture, TagReading, Tags } from './tag-reader';

const MAX_TEXT = 500;
const MAX_LIST = 20;
const MAX_PICTURE_BYTES = 16 * 1024 * 1024;
/** Most that is held in memory of one field; a picture that is written as text takes a third more than itself. */
const MAX_PIECE_BYTES = 32 * 1024 * 1024;
/** A picture of another type could be a page with scripts. */
const PICTURES: ReadonlySet<string> = new Set([
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/gif',
]);

/** Endings that the library's list lacks, and others of the same format that it has: it goes by them. */
const KNOWN_AS: ReadonlyMap<string, string> = new Map([
  ['.aiff', '.aif'],
  ['.weba', '.mka'],
]);

/** Anything can be called .mp3. */
const SILENT: TagReading = { fault: 'There is no audio in it.' };

/** Reads one file's tags in this thread. Never rejects. */
export async function readTags(path: string): Promise<TagReading> {
  try {
    const found = await parse(path, { skipCovers: true });
    if (found.format.duration !== undefined) return { tags: toTags(found) };
    // Only a file that does not say how long it is has to be read to its end.
    const whole = await parse(path, { skipCovers: true, duration: true });
    const { sampleRate, duration } = whole.format;
    return sampleRate === undefined && duration === undefined ? SILENT : { tags: toTags(whole) };
  } catch (error) {
    return { fault: reasonOf(error) };
  }
}

/** @throws Error for a file that cannot be read. */
export async function readPicture(path: string): Promise<Picture | undefined> {
  const { selectCover } = await import('music-metadata');
  let bytes = 0;
  const { common } = await parse(path, {
    observer: ({ tag: { id, value } }) => {
      if (id === 'picture' && isPicture(value)) bytes += value.data.length;
      if (bytes > MAX_PIECE_BYTES) throw new Error('Its pictures are too large.');
    },
  });
  const cover = selectCover(common.picture);
  if (cover === null || cover.data.length > MAX_PICTURE_BYTES) return undefined;
  const mediaType = cover.format === 'image/jpg' ? 'image/jpeg' : cover.format.toLowerCase();
  return PICTURES.has(mediaType) ? { mediaType, bytes: cover.data } : undefined;
}

function isPicture(value: unknown): value is IPicture {
  return typeof value === 'object' && value !== null && 'data' in value;
}

/** As the library's own `parseFile`, which takes whatever size a file claims for a picture or a tag. */
async function parse(path: string, options: IOptions): Promise<IAudioMetadata> {
  const [{ parseFromTokenizer }, { fromFile }] = await Promise.all([
    import('music-metadata'),
    import('strtok3'),
  ]);
  const tokenizer = await fromFile(path, { maxBufferSize: MAX_PIECE_BYTES });
  const ending = endingOf(path);
  tokenizer.fileInfo.path = KNOWN_AS.get(ending) ?? ending;
  try {
    return await parseFromTokenizer(tokenizer, options);
  } finally {
    await tokenizer.close();
  }
}

function toTags({ common, format: { duration } }: IAudioMetadata): Tags {
  const isTimed = duration !== undefined && Number.isFinite(duration) && duration > 0;
  return {
    title: text(common.title),
    artist: text(common.artist),
    album: text(common.album),
    albumArtist: text(common.albumartist),
    genres: list(common.genre),
    moods: list(common.mood === undefined ? [] : [common.mood]),
    year: whole(common.year),
    disc: whole(common.disk.no),
    track: whole(common.track.no),
    durationS: isTimed ? Math.round(duration * 1000) / 1000 : null,
  };
}

function text(value: string | undefined): string | null {
  return (value && cleaned(value)) || null;
}

function whole(value: number | null | undefined): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : null;
}

function list(values: readonly string[] | undefined): readonly string[] {
  const parts = (values ?? []).flatMap((value) => value.split(/[;\0]/)).map(cleaned);
  return [...new Set(parts.filter((part) => part !== ''))].slice(0, MAX_LIST);
}

/** Without what neither PostgreSQL nor a terminal takes, and no longer than a name can be. */
function cleaned(value: string): string {
  return mended(value)
    .replace(/[\p{Cc}\p{Cs}]+/gu, ' ')
    .trim()
    .slice(0, MAX_TEXT);
}

function reasonOf(error: unknown): string {
  // What the system says names the path.
  if (isSystemError(error)) return `It cannot be opened (${error.code}).`;
  return `It cannot be read as audio: ${cleaned(complaintOf(error)).slice(0, 200)}`;
}

function complaintOf(error: unknown): string {
  if (!(error instanceof Error) || error.message === '') return 'unknown reason';
  if (error.message.startsWith('Requested buffer')) return 'a part of its tags is too large';
  // A parser that ran beyond its bytes speaks of its own code.
  const isOfCode = error instanceof RangeError || error instanceof TypeError;
  return isOfCode ? 'what it says of itself is damaged' : error.message;
}

function isSystemError(error: unknown): error is { readonly code: string } {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : '';
  return typeof code === 'string' && /^E[A-Z0-9]+$/.test(code);
}
