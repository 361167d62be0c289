import { parseJsonPlaylist, parseM3u } from './parse-playlist';

describe(parseM3u.name, () => {
  it('reads addresses with what stands above them', () => {
    const text =
      '\uFEFF#EXTM3U\r\n#EXTINF:213,Rick Astley - Never\r\nhttps://a/1\r\n\r\n# a comment\r\nhttps://a/2\r\n#EXTINF:-1,Radio\r\nhttps://a/3';
    expect(parseM3u(text)).toEqual([
      { url: 'https://a/1', durationS: 213, artist: 'Rick Astley', title: 'Never' },
      { url: 'https://a/2' },
      { url: 'https://a/3', durationS: undefined, title: 'Radio' },
    ]);
  });
});

describe(parseJsonPlaylist.name, () => {
  it('reads songs', () => {
    const text = '{"songs":[{"url":"https://a/1","title":"T","genre":"Jazz","duration":9}]}';
    expect(parseJsonPlaylist(text)).toEqual([
      { url: 'https://a/1', title: 'T', durationS: 9, genres: ['Jazz'] },
    ]);
  });

  it.each(['', '[]', '{"songs":1}', '{"songs":[{}]}', '{"songs":[{"url":1}]}', '{'])(
    'says what is wrong with %p',
    (text) => {
      expect(() => parseJsonPlaylist(text)).toThrow(/^It is not /);
    },
  );
});
