import type { Ids } from '@parley/common';
import { Catalog } from '../catalog/catalog';
import { Finder } from '../finder/finder';
import { knownSongs } from '../testing/known-songs';
import { CommandPreparer } from './command-preparer';
import type { MusicCommandRequest } from './music-request';

describe(CommandPreparer.name, () => {
  const catalog = new Catalog();
  let sut: CommandPreparer;

  beforeAll(() => {
    for (const song of knownSongs()) catalog.add(song);
    const ids: Ids = { uuid: () => 'a' };
    sut = new CommandPreparer(new Finder(catalog), catalog, ids);
  });

  const prepare = (request: Partial<MusicCommandRequest>) =>
    sut.prepare({ action: 'play', ...request });
  /** What is done, with how many songs, the first of which is named. */
  const heard = (songName: string): string => {
    const prepared = prepare({ songName });
    if ('refusal' in prepared) return prepared.refusal;
    const { command } = prepared;
    if (command.action !== 'play') return command.action;
    return `${command.placement} ${command.songs.length}: ${command.songs[0]?.name ?? ''}`;
  };

  it.each([
    ['so what by miles davies', 'replace 1: Miles Davis - So What'],
    ['take five by dave brew beck', 'replace 1: Dave Brubeck - Take Five'],
    ['stareway to heaven', 'replace 1: Led Zeppelin - Stairway to Heaven'],
    ['smells like teen spirits', 'replace 1: Nirvana - Smells Like Teen Spirit'],
    ['sweet child of mine', "replace 1: Guns N' Roses - Sweet Child o' Mine"],
    ['sinner man', 'replace 1: Nina Simone - Sinnerman'],
    ['bill e jean', 'replace 1: Michael Jackson - Billie Jean'],
    ['for elise', 'replace 1: Ludwig van Beethoven - Für Elise'],
    ['wake me up before you go go', 'replace 1: Wham! - Wake Me Up Before You Go-Go'],
    ['losing my religon by r e m', 'replace 1: R.E.M. - Losing My Religion'],
    ['seven rings', 'replace 1: Ariana Grande - 7 rings'],
    ['single ladies', 'replace 1: Beyoncé - Single Ladies (Put a Ring on It)'],
    ['here i go again', 'replace 1: Whitesnake - Here I Go Again'],
    ['on the road again', 'replace 1: Willie Nelson - On the Road Again'],
    ['one more time', 'replace 1: Daft Punk - One More Time'],
    ['something', 'replace 1: The Beatles - Something'],
    ['stand by me', 'replace 1: Ben E. King - Stand by Me'],
    ['hello by lionel ritchie', 'replace 1: Lionel Richie - Hello'],
    ['halo by be on say', 'replace 1: Beyoncé - Halo'],
    ['the song time', 'replace 1: Pink Floyd - Time'],
  ])('plays the song that %p means', (said, expected) => {
    expect(heard(said)).toBe(expected);
  });

  it.each([
    ['miles davies', 'replace 4: Miles Davis - So What'],
    ['nir vana', 'replace 4: Nirvana - Smells Like Teen Spirit'],
    ['lead zeppelin', 'replace 3: Led Zeppelin - Stairway to Heaven'],
    ['a c d c', 'replace 3: AC/DC - Back in Black'],
    ['guns and roses', "replace 2: Guns N' Roses - Sweet Child o' Mine"],
    ['beetles', 'replace 8: The Beatles - Come Together'],
    ['dvorak', 'replace 2: Antonín Dvořák - From the New World'],
    ['sigur ros', 'replace 2: Sigur Rós - Svefn-g-englar'],
    ['u two', 'replace 2: U2 - With or Without You'],
    ['fleetwood mack', 'replace 4: Fleetwood Mac - Dreams'],
    ['abby road', 'replace 4: The Beatles - Come Together'],
    ['rumors by fleetwood mac', 'replace 4: Fleetwood Mac - Dreams'],
    ["who's next", "replace 3: The Who - Baba O'Riley"],
    ['an album by pink floyd', 'replace 3: Pink Floyd - Money'],
  ])('plays the artist or the album that %p means, in order', (said, expected) => {
    expect(heard(said)).toBe(expected);
  });

  it.each([
    ['some jazz', 9],
    ['something by queen', 5],
    ['a song by queen', 5],
    ['reggae music', 3],
    ['play some soul', 6],
  ])('plays whatever fits %p', (said, count) => {
    expect(heard(said)).toMatch(new RegExp(`^replace ${count}: `));
  });

  it.each([
    ['dreams next', 'next 1: Fleetwood Mac - Dreams'],
    ['dreems after this song', 'next 1: Fleetwood Mac - Dreams'],
    ['play bohemian rapsody next', 'next 1: Queen - Bohemian Rhapsody'],
    ['queue up lithium', 'add 1: Nirvana - Lithium'],
    ['add something by queen to my playlist', 'add 5: Queen - '],
    ['thank you next', 'replace 3: Ariana Grande - thank u, next'],
  ])('puts it where %p says', (said, expected) => {
    expect(heard(said)).toContain(expected);
  });

  it.each([
    ['it again', 'replay'],
    ['that song again', 'replay'],
    ['the next one', 'next'],
    ['play the previous song', 'previous'],
  ])('hears the command in %p', (said, action) => {
    expect(heard(said)).toBe(action);
  });

  it('lets an explicit placement have the last word, and takes all words for a name then', () => {
    expect(prepare({ songName: 'Dreams', placement: 'add' })).toMatchObject({
      command: { placement: 'add', songs: [{ name: 'Fleetwood Mac - Dreams' }] },
    });
    const added = prepare({ action: 'queue', operation: 'add', songName: 'the next one' });
    expect(added).not.toMatchObject({ command: { action: 'next' } });
  });

  it('says what else may have been meant', () => {
    const prepared = prepare({ songName: 'hello' });
    expect(prepared).toMatchObject({ isAmbiguous: true });
    const names = 'refusal' in prepared ? [] : prepared.alternatives.map(({ name }) => name);
    expect(names).toContain('Lionel Richie - Hello');
    expect(prepare({ songName: 'halo by be on say' })).toMatchObject({ isAmbiguous: true });
    expect(prepare({ songName: 'lithium' })).toMatchObject({ isAmbiguous: false });
  });

  it.each(['yesterday', 'taylor swift', 'quantum chromodynamics'])(
    'refuses %p in its own words rather than play something else',
    (said) => {
      expect(heard(said)).toBe(`Song '${said}' not found`);
    },
  );
});
