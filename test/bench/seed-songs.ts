import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Catalog } from '@parley/music';
import { aSong, toneWav } from '@parley/music/testing';

const SYLLABLES =
  'ba be bo da de di fa fe ga go ha he ja jo ka ke la le li lo ma me mi mo na ne no pa pe ra re ri ro sa se ta te to va ve wa wi za zo sun moon star rain river night light dark blue green love heart home road';
const GENRES = ['Jazz', 'Rock', 'Soul', 'Pop', 'Folk', 'Blues', 'House', 'Metal'];

export interface SeededSong {
  readonly title: string;
  readonly artist: string;
  readonly album: string;
  readonly genre: string;
}

/** Made-up songs, always the same: some 5,000 artists and 20,000 words in a library of 50,000. */
export function seededSong(n: number): SeededSong {
  const artist = `${name(n % 5_000, 1)} ${name(n % 4_999, 2)}`;
  const album = `${name(n % 6_007, 3)} of ${name(n % 3_001, 4)}`;
  return {
    title: `${name(n, 5)} ${n % 3 === 0 ? 'the ' : ''}${name(n % 9_001, 6)}`,
    artist,
    album,
    genre: GENRES[n % GENRES.length] ?? 'Jazz',
  };
}

/** A catalogue in memory. */
export function seedCatalog(count: number): Catalog {
  const catalog = new Catalog();
  for (let n = 0; n < count; n += 1) {
    const { genre, ...song } = seededSong(n);
    catalog.add(aSong({ ...song, genres: [genre], path: `${n}.mp3` }));
  }
  return catalog;
}

/** Small tagged WAV files, twelve in a directory. */
export function seedFiles(directory: string, count: number): void {
  for (let n = 0; n < count; n += 1) {
    const folder = join(directory, String(Math.floor(n / 12)));
    if (n % 12 === 0) mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${n}.wav`), toneWav(0.05, seededSong(n)));
  }
}

function name(n: number, salt: number): string {
  const syllables = SYLLABLES.split(' ');
  let seed = (n + 1) * 2_654_435_761 * salt;
  const parts = Array.from({ length: 2 + (n % 2) }, () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return syllables[(seed >>> 8) % syllables.length] ?? '';
  });
  return parts.join('').replace(/^./, (first) => first.toUpperCase());
}
