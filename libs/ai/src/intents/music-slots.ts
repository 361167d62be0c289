import type { Slots } from '../ports/intent-detector';
import { alternatives } from './lexicon';

const GENRE = new RegExp(
  `^(?:(?:some|a bit of|a little|any|more|the|soft|quiet|heavy|live|old|new) )*(?<genre>${alternatives('GENRE')}|hip hop|rock and roll|rock'n'roll|christmas)(?: (?:music|songs?|tunes?))*(?: (?:for me|to .+|while .+|for .+))?$`,
  'iu',
);
const ANYTHING =
  /^(?:(?:some|any|a|the|my|more|me)\s?)*(?:music|songs?|tunes?|something|anything|sound)?(?: (?:nice|please|for me))?$/iu;
const BY = /^(?:(?:the )?(?:song|track|tune|album|record) )?(?<song>.+?) by (?<artist>.+)$/iu;
const OF_ARTIST =
  /^(?:something|anything|some songs|songs|all songs|some music|music|every song) (?:by|from|of) (?<artist>.+)$/iu;
const NAMED = /^(?:the |a |that )?(?:song|track|tune)(?: called| named)? (?<song>.+)$/iu;

const TO_THE_END =
  /^(?:(?:add|queue|cue|enqueue)\b|(?:put|throw|stick) (?!on\b).+(?:queue|cue|list)$)/iu;

/**
 * What "play …" names, and whether it is to wait for its turn. What fits nothing else is taken for a title,
 * which a library may find or not; so is "X next", because there are titles that end so.
 */
export function musicSlots(what: string | undefined, command: string): Slots {
  const named = namedBy(what);
  return TO_THE_END.test(command) ? { ...named, placement: 'add' } : named;
}

function namedBy(what: string | undefined): Slots {
  const wanted = (what ?? '').trim();
  if (ANYTHING.test(wanted)) return {};
  const genre = GENRE.exec(wanted)?.groups?.genre;
  if (genre !== undefined) return { genre: genre.toLowerCase() };
  const byArtist = OF_ARTIST.exec(wanted)?.groups?.artist;
  if (byArtist !== undefined) return { artist: byArtist };
  const { song, artist } = BY.exec(wanted)?.groups ?? {};
  if (song !== undefined && artist !== undefined) return { song, artist };
  return { song: NAMED.exec(wanted)?.groups?.song ?? wanted };
}
