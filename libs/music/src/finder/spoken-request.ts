/** What somebody wants to hear, as far as their words say. */
export interface Wanted {
  /** Free text: a song, an artist, an album, a genre or a mood; empty for whatever there is. */
  readonly text: string;
  readonly artist?: string;
  /** What `text` is, where it was said. */
  readonly kind?: 'song' | 'artist' | 'album' | 'genre';
  /** Any will do: "some jazz", "something by …". */
  readonly isVague: boolean;
}

export type MusicRequest =
  | {
      readonly action: 'play';
      /** What is wanted, in the words that were said; `readWanted` reads them. */
      readonly said: string;
      readonly placement: 'replace' | 'next' | 'add';
    }
  | { readonly action: 'replay' | 'next' | 'previous' | 'pause' | 'resume' | 'stop' };

type Plain = Exclude<MusicRequest['action'], 'play'>;

const POLITE =
  /^(?:(?:please|can you|could you|would you|i want to|i'd like to|let's|hey|now|just),? )+|,? please$/g;

/** Whole sentences; what they do not fit is a wish for music. */
const COMMANDS: readonly (readonly [RegExp, Plain])[] = [
  [
    /^(?:play |listen to |hear )?(?:it|that|this|that one|this one|(?:the|this|that) (?:song|track)) (?:again|once more|one more time)$/,
    'replay',
  ],
  [
    /^(?:repeat (?:it|that|this)(?: (?:song|track))?|play again|again|once more|start (?:it )?over)$/,
    'replay',
  ],
  [/^(?:play |skip to |go to )?(?:the )?next(?: (?:one|song|track|please))?$/, 'next'],
  [/^(?:skip|skip (?:it|this|that)(?: (?:one|song|track))?|another one)$/, 'next'],
  [/^(?:play |go to |go back to )?(?:the )?(?:previous|last)(?: (?:one|song|track))$/, 'previous'],
  [/^(?:previous|go back|back)$/, 'previous'],
  [/^(?:pause|hold on)(?: (?:it|the music|the song|music|playback))?$/, 'pause'],
  [
    /^(?:resume|continue|unpause|go on|keep playing)(?: (?:it|the music|the song|music|playback|playing))?$/,
    'resume',
  ],
  [/^(?:stop|turn off|end)(?: (?:it|the music|the song|music|playback|playing))?$/, 'stop'],
];

const PLACES: readonly (readonly [RegExp, 'next' | 'add'])[] = [
  [/^(?:play |put on )?(.+) (?:next|after (?:this|that)(?: (?:one|song|track))?)$/, 'next'],
  [/^(?:queue(?: up)?|add|enqueue) (.+?)(?: to (?:the|my) (?:queue|playlist))?$/, 'add'],
];

const PLAY = /^(?:play|put on|listen to|hear|start playing|start)(?: me| us)? /;
const ANYTHING =
  /^(?:(?:some|any|my|the|a little|a bit of) )?(?:music|songs?|tunes?|anything|something|whatever)$/;

/**
 * Reads a spoken or typed request for music in English: "play something by Miles Davis", "the next one",
 * "play it again". Pure: it knows no library, so what it takes for an artist need not be one.
 */
export function readMusicRequest(text: string): MusicRequest {
  const words = text
    .trim()
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/(?<![.!?])[.!?]+$/, '')
    .replace(POLITE, '')
    .trim();
  const command = COMMANDS.find(([pattern]) => pattern.test(words));
  if (command !== undefined) return { action: command[1] };
  for (const [pattern, placement] of PLACES) {
    const rest = pattern.exec(words)?.[1];
    if (rest !== undefined) return { action: 'play', said: rest, placement };
  }
  return { action: 'play', said: words.replace(PLAY, ''), placement: 'replace' };
}

/** Reads what stands after "play", in small letters. */
export function readWanted(words: string): Wanted {
  if (ANYTHING.test(words) || words === 'play') return { text: '', isVague: true };
  return (
    readByArtist(words) ??
    readNamed(words) ??
    readSome(words) ?? { text: words.trim(), isVague: false }
  );
}

function readByArtist(words: string): Wanted | undefined {
  const [, what = '', artist = ''] =
    /^(.+?) (?:by|from|of) (?:the (?:band|artist|singer) )?(.+)$/.exec(words) ?? [];
  if (
    /^(?:(?:some|a|any|the|all|all the|another) )?(?:something(?: else)?|anything|everything|music|songs?|tracks?|tunes?|stuff|more|one)$/.test(
      what,
    )
  ) {
    return { text: artist, kind: 'artist', isVague: true };
  }
  if (/^(?:an?|the|some|any|their|his|her) (?:albums?|records?|hits|best)$/.test(what)) {
    return { text: artist, kind: 'artist', isVague: false };
  }
  const [, title, by] = /^(.+) by (.+)$/.exec(words) ?? [];
  if (title === undefined || by === undefined) return undefined;
  const { text, kind } = readNamed(title) ?? { text: title, kind: undefined };
  return { text, artist: by, isVague: false, ...(kind && { kind }) };
}

function readNamed(words: string): Wanted | undefined {
  const [, kind, name] = /^the (album|record|song|track|artist|band) (.+)$/.exec(words) ?? [];
  if (kind === undefined || name === undefined) return undefined;
  return { text: name, kind: KINDS[kind] ?? 'song', isVague: false };
}

const KINDS: Readonly<Record<string, Wanted['kind']>> = {
  album: 'album',
  record: 'album',
  song: 'song',
  track: 'song',
  artist: 'artist',
  band: 'artist',
};

/** "some jazz", "jazz music", "something happy", "happy songs". */
function readSome(words: string): Wanted | undefined {
  const some = /^(?:some|something|a little|a bit of|more) (.+?)(?: (?:music|songs|tunes))?$/.exec(
    words,
  )?.[1];
  const music = /^(.+) (?:music|songs|tunes)$/.exec(words)?.[1];
  const text = some ?? music;
  return text === undefined ? undefined : { text, isVague: true };
}
