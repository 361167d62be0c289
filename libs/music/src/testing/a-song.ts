import { draftOf, type Song, type SongDraft } from '../catalog/song';
import { toSong } from '../catalog/to-song';

/** A local song; its file is called like it unless a path is given. */
export function aSong(known: Partial<SongDraft> & { readonly path?: string } = {}): Song {
  const { path, ...tags } = known;
  const draft = draftOf({ type: 'local', title: 'So What', ...tags });
  const place = { root: '/music', rootName: 'music', path: path ?? `${draft.title}.mp3` };
  return toSong(place, draft);
}
