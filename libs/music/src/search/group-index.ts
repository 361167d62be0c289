import type { Song } from '../catalog/song';
import { similarity, trigramsOf } from '../text/trigrams';
import { plain } from '../text/words';
import { Slots } from './slots';
import { WordIndex } from './word-index';

export type GroupKind = 'artist' | 'album' | 'genre' | 'mood';

/** Songs that belong together, under the name that most likely is said. */
export interface SongGroup {
  readonly kind: GroupKind;
  readonly label: string;
}

export interface RankedGroup {
  readonly group: SongGroup;
  /** How much of what was asked is in its name, 0 to 1. */
  readonly score: number;
  /** How much the name is what was asked, 0 to 1: "blue" is all in Kind of Blue, which has more to it. */
  readonly closeness: number;
}

interface Members {
  readonly group: SongGroup;
  readonly ids: Set<string>;
}

const MIN_SCORE = 0.55;
const CLOSER_LOOK = 50;
const NOBODY: ReadonlySet<string> = new Set();

/** Artists, albums, genres and moods with their songs, by names that may be misspelt or misheard. */
export class GroupIndex {
  private readonly groups = new Map<string, Members>();
  private readonly slots = new Slots<Members>();
  private readonly words = new WordIndex();

  add(song: Song): void {
    for (const group of groupsOf(song)) {
      const key = keyOf(group.kind, group.label);
      const members = this.groups.get(key) ?? this.create(key, group);
      members.ids.add(song.id);
    }
  }

  remove(song: Song): void {
    for (const { kind, label } of groupsOf(song)) {
      const key = keyOf(kind, label);
      const members = this.groups.get(key);
      members?.ids.delete(song.id);
      if (members?.ids.size === 0) this.drop(key);
    }
  }

  /** Ids of the group with exactly this name, whatever its case and accents. */
  idsOf({ kind, label }: SongGroup): ReadonlySet<string> {
    return this.groups.get(keyOf(kind, label))?.ids ?? NOBODY;
  }

  /** Best first. */
  search(text: string, limit: number): readonly RankedGroup[] {
    return this.words
      .search(text, CLOSER_LOOK, MIN_SCORE)
      .flatMap(({ slot, score }) => {
        const group = this.slots.at(slot)?.group;
        if (group === undefined) return [];
        return [{ group, score, closeness: nameCloseness(text, group.label) }];
      })
      .sort((a, b) => b.score + b.closeness - a.score - a.closeness)
      .slice(0, limit);
  }

  private create(key: string, group: SongGroup): Members {
    const members = { group, ids: new Set<string>() };
    this.groups.set(key, members);
    this.words.add(this.slots.take(key, members), group.label);
    return members;
  }

  private drop(key: string): void {
    this.groups.delete(key);
    const slot = this.slots.release(key);
    if (slot !== undefined) this.words.remove(slot);
  }
}

function groupsOf({ artist, albumArtist, album, genres, moods }: Song): readonly SongGroup[] {
  const artists = new Set([artist, albumArtist].filter((name) => name !== null));
  return [
    ...[...artists].map((label): SongGroup => ({ kind: 'artist', label })),
    ...(album === null ? [] : [{ kind: 'album' as const, label: album }]),
    ...genres.map((label): SongGroup => ({ kind: 'genre', label })),
    ...moods.map((label): SongGroup => ({ kind: 'mood', label })),
  ];
}

function keyOf(kind: GroupKind, label: string): string {
  return `${kind}:${plain(label)}`;
}

/** How much a name is what was asked for, 0 to 1. Where words end is what is heard worst, so that counts for nothing. */
export function nameCloseness(text: string, name: string): number {
  return similarity(trigramsOf(joined(text)), trigramsOf(joined(name)));
}

function joined(text: string): string {
  return plain(text).replaceAll(' ', '');
}
