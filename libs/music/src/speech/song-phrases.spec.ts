import { SpokenPhrases } from '@parley/ai';
import { Catalog } from '../catalog/catalog';
import { LibraryProgress } from '../scan/library-progress';
import { aSong } from '../testing/a-song';
import { SongPhrases } from './song-phrases';

describe(SongPhrases.name, () => {
  const catalog = new Catalog();
  const progress = new LibraryProgress();
  const phrases = new SpokenPhrases();
  let changes = 0;

  beforeAll(() => {
    new SongPhrases(catalog, progress, phrases).onModuleInit();
    phrases.onChange(() => (changes += 1));
  });

  it('names what the library has, in the ways that it is asked for', async () => {
    catalog.add(aSong({ title: 'Halo', artist: 'Beyoncé', album: 'Sasha' }));
    catalog.add(aSong({ title: 'Hello', artist: null, path: 'hello.mp3' }));
    const all = await phrases.collect();
    expect(all).toEqual(
      expect.arrayContaining([
        ...['Halo', 'play Halo', 'play Halo by Beyoncé', 'something by Beyoncé'],
        ...['play the album Sasha', 'play Hello'],
      ]),
    );
  });

  it('says that they changed when a scan has ended, not while it runs', () => {
    progress.begin();
    expect(changes).toBe(0);
    progress.end();
    expect(changes).toBe(1);
  });
});
