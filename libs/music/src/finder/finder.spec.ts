import { Catalog } from '../catalog/catalog';
import { aSong } from '../testing/a-song';
import { Finder } from './finder';
import { readMusicRequest } from './spoken-request';

const MILES = { artist: 'Miles Davis', album: 'Kind of Blue', genres: ['Jazz'], year: 1959 };
const NIRVANA = { artist: 'Nirvana', album: 'Nevermind', genres: ['Grunge', 'Rock'] };

const songs = [
  aSong({ ...MILES, title: 'So What', track: 1 }),
  aSong({ ...MILES, title: 'Freddie Freeloader', track: 2 }),
  aSong({ ...MILES, title: 'Blue in Green', track: 3 }),
  aSong({ ...NIRVANA, title: 'Lithium', track: 5, moods: ['Angry'] }),
  aSong({ ...NIRVANA, title: 'Come as You Are', track: 3 }),
  aSong({ title: 'Stand by Me', artist: 'Ben E. King', genres: ['Soul'], moods: ['Happy'] }),
  aSong({ title: 'Back in Black', artist: 'AC/DC' }),
  aSong({ title: 'Für Elise', artist: 'Beyoncé', path: 'a/Für Elise.mp3' }),
  aSong({ title: 'Hello', artist: 'Adele', path: 'a/Hello.mp3' }),
  aSong({ title: 'Hello', artist: 'Lionel Richie', path: 'b/Hello.mp3' }),
  aSong({ title: 'Stairway to Heaven', artist: 'Led Zeppelin' }),
  aSong({ title: 'Bohemian Rhapsody', artist: 'Queen' }),
];

describe(Finder.name, () => {
  const catalog = new Catalog();
  const sut = new Finder(catalog);

  beforeAll(() => songs.forEach((song) => catalog.add(song)));

  const say = (text: string) => {
    const request = readMusicRequest(text);
    if (request.action !== 'play') throw new Error(`${text} is no wish`);
    return sut.findSaid(request.said, 1);
  };

  it.each([
    ['so what', 'Miles Davis - So What'],
    ['Miles Davis - So What', 'Miles Davis - So What'],
    ['lithum', 'Nirvana - Lithium'],
    ['lythium', 'Nirvana - Lithium'],
    ['freddy free loader', 'Miles Davis - Freddie Freeloader'],
    ['so what by miles davies', 'Miles Davis - So What'],
    ['stareway to heaven', 'Led Zeppelin - Stairway to Heaven'],
    ['bohemian rapsody', 'Queen - Bohemian Rhapsody'],
    ['fur elise', 'Beyoncé - Für Elise'],
    ['hello by lionel ritchie', 'Lionel Richie - Hello'],
  ])('finds the song that %p means', (text, name) => {
    expect(sut.findSaid(text, 1)).toMatchObject({ kind: 'song', songs: [{ name }] });
  });

  it.each([
    ['something by miles davies', 'artist', 'Miles Davis'],
    ['something by Nirvanna', 'artist', 'Nirvana'],
    ['nir vana', 'artist', 'Nirvana'],
    ['acdc', 'artist', 'AC/DC'],
    ['ac dc', 'artist', 'AC/DC'],
    ['lead zeplin', 'artist', 'Led Zeppelin'],
    ['some jazz', 'genre', 'Jazz'],
    ['jazz', 'genre', 'Jazz'],
    ['something happy', 'mood', 'Happy'],
    ['the album never mind', 'album', 'Nevermind'],
  ])('finds what %p means', (text, kind, label) => {
    expect(say(text)).toMatchObject({ kind, label });
  });

  it('takes a title for itself where it reads like a wish', () => {
    expect(sut.findSaid('Stand by Me', 1)).toMatchObject({ label: 'Ben E. King - Stand by Me' });
  });

  it('plays an album in its order', () => {
    const titles = say('kind of blue')?.songs.map(({ title }) => title);
    expect(titles).toEqual(['So What', 'Freddie Freeloader', 'Blue in Green']);
  });

  it('names what else was possible where two fit alike', () => {
    const found = sut.findSaid('hello', 1);
    expect(found?.isAmbiguous).toBe(true);
    expect([found?.label, ...(found?.alternatives ?? []).map(({ name }) => name)]).toEqual(
      expect.arrayContaining(['Adele - Hello', 'Lionel Richie - Hello']),
    );
  });

  it('is sure where one fits', () => {
    expect(sut.findSaid('lithium', 1)?.isAmbiguous).toBe(false);
  });

  it('starts vague wishes with what the seed says', () => {
    const firsts = new Set(
      Array.from(
        { length: 20 },
        (_, seed) =>
          sut.find({ text: '', isVague: true }, seed)?.label &&
          sut.find({ text: '', isVague: true }, seed)?.songs[0].name,
      ),
    );
    expect(firsts.size).toBeGreaterThan(3);
  });

  it.each(['zzqqxx', 'quantum chromodynamics', ''])(
    'finds nothing in %p, or in no library',
    (text) => {
      if (text !== '') expect(sut.findSaid(text, 1)).toBeUndefined();
      expect(new Finder(new Catalog()).findSaid(text, 1)).toBeUndefined();
    },
  );
});
