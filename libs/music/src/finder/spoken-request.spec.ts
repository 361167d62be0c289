import { readMusicRequest, readWanted } from './spoken-request';

describe(readMusicRequest.name, () => {
  it.each([
    ['play it again', 'replay'],
    ['Play that song again, please', 'replay'],
    ['the next one', 'next'],
    ['next song please', 'next'],
    ['skip this', 'next'],
    ['go back to the previous song', 'previous'],
    ['pause the music', 'pause'],
    ['Resume.', 'resume'],
    ['stop the music', 'stop'],
  ])('hears a command in %p', (text, action) => {
    expect(readMusicRequest(text)).toEqual({ action });
  });

  it.each([
    ['play Kind of Blue', { text: 'kind of blue', isVague: false }],
    ['play some jazz', { text: 'jazz', isVague: true }],
    ['Can you play jazz music?', { text: 'jazz', isVague: true }],
    ['something by Miles Davis', { text: 'miles davis', kind: 'artist', isVague: true }],
    ['play songs from the Beatles', { text: 'the beatles', kind: 'artist', isVague: true }],
    ['play So What by Miles Davis', { text: 'so what', artist: 'miles davis', isVague: false }],
    ['put on the album Nevermind', { text: 'nevermind', kind: 'album', isVague: false }],
    [
      'the album Nevermind by Nirvana',
      { text: 'nevermind', artist: 'nirvana', kind: 'album', isVague: false },
    ],
    ['something happy', { text: 'happy', isVague: true }],
    ['play some music', { text: '', isVague: true }],
    ['play something', { text: '', isVague: true }],
  ])('hears a wish in %p', (text, wanted) => {
    const request = readMusicRequest(text);
    expect(request).toMatchObject({ action: 'play', placement: 'replace' });
    expect(readWanted('said' in request ? request.said : '')).toEqual(wanted);
  });

  it.each([
    ['play Lithium next', 'next'],
    ['queue up Lithium', 'add'],
    ['add Lithium to the queue', 'add'],
  ])('hears where it goes in %p', (text, placement) => {
    expect(readMusicRequest(text)).toEqual({ action: 'play', placement, said: 'lithium' });
  });

  it('is soon done with text that is made to be slow to read', () => {
    const dots = '.'.repeat(200_000);
    expect(readMusicRequest(`${dots}a`)).toMatchObject({});
  });
});
