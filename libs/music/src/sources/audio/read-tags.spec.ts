import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { silentAiff } from '../../testing/silent-aiff';
import { toneWav } from '../../testing/tone';
import { AUDIO_TYPES } from './audio-types';
import { readPicture, readTags } from './read-tags';

const FFMPEG = '/usr/bin/ffmpeg';
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** What ffmpeg is told beyond the file's name. */
const FORMATS: Readonly<Record<string, readonly string[]>> = {
  '.aac': ['-write_id3v2', '1'],
  '.aif': ['-write_id3v2', '1'],
  '.aiff': ['-write_id3v2', '1'],
  '.m4b': ['-f', 'mp4', '-vn'],
  // Left alone ffmpeg writes FLAC into it, which music-metadata does not read.
  '.oga': ['-c:a', 'libvorbis'],
  '.weba': ['-f', 'webm', '-c:a', 'libopus'],
};
const OPUS: ReadonlySet<string> = new Set(['.opus', '.weba']);

function ffmpeg(words: readonly string[]): void {
  execFileSync(FFMPEG, ['-y', '-loglevel', 'error', ...words]);
}

describe(readTags.name, () => {
  let directory: string;

  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), 'parley-tags-'));
  });
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  const written = (name: string, content: Buffer | string) => {
    const path = join(directory, name);
    writeFileSync(path, content);
    return path;
  };

  it('reads what a WAV file says', async () => {
    const tags = {
      title: 'So What',
      artist: 'Miles Davis',
      album: 'Kind of Blue',
      genre: 'Jazz',
      track: 1,
    };
    const reading = await readTags(written('a.wav', toneWav(2.5, tags)));
    expect(reading).toMatchObject({
      tags: {
        title: 'So What',
        artist: 'Miles Davis',
        album: 'Kind of Blue',
        genres: ['Jazz'],
        track: 1,
        durationS: 2.5,
      },
    });
  });

  it.each(['aif', 'aiff'])('reads what an AIFF file says, called .%s', async (ending) => {
    const tags = { title: 'So What', artist: 'Miles Davis' };
    const reading = await readTags(written(`a.${ending}`, silentAiff(1.5, tags)));
    expect(reading).toMatchObject({ tags: { ...tags, durationS: 1.5 } });
  });

  it('knows the length of a file without tags', async () => {
    const reading = await readTags(written('b.wav', toneWav(1)));
    expect(reading).toMatchObject({ tags: { title: null, artist: null, durationS: 1 } });
  });

  it.each([
    ['empty.mp3', ''],
    ['words.mp3', 'this is no music, only some words that go on for a while'],
    ['words.flac', 'fLaC but nothing after it'],
    ['words.ogg', 'OggS'],
    ['half.wav', toneWav(1).subarray(0, 20)],
    ['zeros.m4a', Buffer.alloc(5_000)],
  ])('says why %s gives nothing', async (name, content) => {
    expect(await readTags(written(name, content))).toEqual({
      fault: expect.stringMatching(/^(It|There) /) as string,
    });
  });

  it('says so of a file that has gone', async () => {
    expect(await readTags(join(directory, 'gone.wav'))).toHaveProperty('fault');
  });

  it('keeps out of names what cannot be stored or shown', async () => {
    const reading = await readTags(
      written('c.wav', toneWav(1, { title: 'a\u0007b\u001b[31m', artist: 'x'.repeat(900) })),
    );
    const { title, artist } = 'tags' in reading ? reading.tags : { title: '', artist: '' };
    expect(title).toBe('a b [31m');
    expect(artist).toHaveLength(500);
  });

  const hasFfmpeg = existsSync(FFMPEG);
  if (!hasFfmpeg) {
    it('is left out for most formats: this machine has no ffmpeg (apt-get install ffmpeg)', () => {
      expect(hasFfmpeg).toBe(false);
    });
  }
  (hasFfmpeg ? describe : describe.skip)(
    'of what ffmpeg writes (left out where it is not installed)',
    () => {
      const TAGS = {
        title: 'Für Elise',
        artist: 'Beethoven',
        album: 'Bagatelles',
        genre: 'Classical',
      };

      it.each([...AUDIO_TYPES.keys()])('reads %s', async (ending) => {
        const source = written('tone.wav', toneWav(3));
        const path = join(directory, `of-ffmpeg${ending}`);
        const rate = ['-ar', OPUS.has(ending) ? '48000' : '44100'];
        const metadata = Object.entries(TAGS).flatMap(([key, value]) => [
          '-metadata',
          `${key}=${value}`,
        ]);
        const format = FORMATS[ending] ?? [];
        ffmpeg(['-i', source, ...rate, ...metadata, ...format, path]);
        const reading = await readTags(path);
        const { album, genre, ...names } = TAGS;
        const expected = { ...names, genres: [genre], ...(ending === '.weba' ? {} : { album }) };
        expect(reading).toMatchObject({ tags: expected });
        const durationS = 'tags' in reading ? reading.tags.durationS : null;
        expect(Math.abs((durationS ?? 0) - 3)).toBeLessThan(0.2);
      });

      it('finds the picture inside a file', async () => {
        const song = written('cover.wav', toneWav(1));
        const picture = written('cover.png', PNG);
        const path = join(directory, 'cover.mp3');
        const inputs = ['-i', song, '-i', picture, '-map', '0', '-map', '1', '-c:v', 'copy'];
        ffmpeg([...inputs, '-disposition:v', 'attached_pic', path]);
        const found = await readPicture(path);
        expect(found?.mediaType).toBe('image/png');
        expect(Buffer.from(found?.bytes ?? []).equals(PNG)).toBe(true);
      });
    },
  );

  it('finds no picture where there is none', async () => {
    expect(await readPicture(written('d.wav', toneWav(1)))).toBeUndefined();
  });
});
