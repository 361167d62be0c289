import { aSong } from '../testing/a-song';
import { Catalog } from './catalog';

const page = { limit: 1_000 };

describe(Catalog.name, () => {
  let sut: Catalog;

  beforeEach(() => {
    sut = new Catalog();
  });

  it('lists by name, page after page, each song once', () => {
    const titles = ['Delta', 'alpha', 'Écho', 'Bravo', 'charlie', 'Alpha'];
    titles.forEach((title, at) => sut.add(aSong({ title, path: `${at}.mp3` })));
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const found = sut.list({ limit: 2, cursor });
      expect(found.total).toBe(6);
      seen.push(...found.items.map(({ title }) => title.toLowerCase()));
      cursor = found.nextCursor;
    } while (cursor !== undefined);
    expect(seen).toEqual(['alpha', 'alpha', 'bravo', 'charlie', 'delta', 'écho']);
  });

  it('goes on behind a song that was removed meanwhile', () => {
    ['a', 'b', 'c'].forEach((title) => sut.add(aSong({ title })));
    const { nextCursor, items } = sut.list({ limit: 1 });
    sut.remove(items[0]?.id ?? '');
    expect(sut.list({ limit: 1, cursor: nextCursor }).items[0]?.title).toBe('b');
  });

  it('filters by whole names whatever their case and accents', () => {
    sut.add(aSong({ title: 'Halo', artist: 'Beyoncé', album: 'Sasha', genres: ['Pop', 'R&B'] }));
    sut.add(aSong({ title: 'Hello', artist: 'Adele', genres: ['Pop'] }));
    const titles = (filter: object) =>
      sut.list({ ...page, ...filter }).items.map(({ title }) => title);
    expect(titles({ artist: 'beyonce' })).toEqual(['Halo']);
    expect(titles({ genre: 'POP' })).toEqual(['Hello', 'Halo']);
    expect(titles({ genre: 'pop', album: 'sasha' })).toEqual(['Halo']);
    expect(titles({ artist: 'bey' })).toEqual([]);
    expect(sut.list({ limit: 1, genre: 'pop' }).total).toBe(2);
  });

  it('searches with a filter and pages by rank', () => {
    for (let at = 0; at < 5; at += 1) {
      sut.add(aSong({ title: `Blue ${at}`, genres: at < 3 ? ['Jazz'] : [], path: `${at}.mp3` }));
    }
    const first = sut.list({ limit: 2, text: 'bleu', genre: 'jazz' });
    const second = sut.list({ limit: 2, text: 'bleu', genre: 'jazz', cursor: first.nextCursor });
    expect([first.total, first.items.length, second.items.length]).toEqual([3, 2, 1]);
    expect(second.nextCursor).toBeUndefined();
  });

  it('forgets a removed song in every way', () => {
    const song = aSong({ title: 'Lithium', artist: 'Nirvana', genres: ['Grunge'] });
    sut.add(song);
    sut.remove(song.id);
    expect([sut.size, sut.named('Lithium'), sut.find(song.id)]).toEqual([0, undefined, undefined]);
    expect(sut.search('lithium', 5)).toEqual([]);
    expect(sut.searchGroups('nirvana', 5)).toEqual([]);
    expect([...sut.all()]).toEqual([]);
  });

  it('knows a song by its id, its name and its file, never by likeness', () => {
    const song = aSong({ title: 'So What', artist: 'Miles Davis', path: 'x/01 sw.mp3' });
    sut.add(song);
    for (const name of [song.id, 'miles davis - so what', '01 SW']) {
      expect(sut.named(name)?.id).toBe(song.id);
    }
    expect(sut.named('So Wat')).toBeUndefined();
  });

  it('gives songs of one path in two folders two ids, and keeps ids when a folder moves', () => {
    const { id } = aSong();
    expect(aSong({ path: 'other/So What.mp3' }).id).not.toBe(id);
    expect(aSong({ title: 'retagged', path: 'So What.mp3' }).id).toBe(id);
  });
});
