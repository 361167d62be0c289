import { aContext } from '@parley/actions/testing';
import type { MusicPlayer } from '../player/music-player';
import type { MusicStatus } from '../player/music-status';
import { ControlMusicAction } from './control-music.action';
import { NowPlayingAction } from './now-playing.action';

const STATUS = {
  state: 'playing',
  currentSong: 'Miles Davis - So What',
  volume: 0.8,
  shuffle: false,
  repeat: 'none',
  queueLength: 5,
  librarySize: 42,
  place: 0,
  positionS: 0,
  durationS: 540,
  songId: 's1',
  song: null,
} as const;

/** Notes what it is told to do. */
class NotingPlayer implements Pick<MusicPlayer, 'command' | 'status' | 'isAvailable'> {
  isAvailable = true;
  readonly commands: object[] = [];
  current: MusicStatus = STATUS;

  command(_owner: object, request: object) {
    this.commands.push(request);
    const alternatives = [
      { id: 's2', name: 'Miles Davis - Blue in Green', type: 'local' },
    ] as const;
    const message = 'Playing: Miles Davis - So What';
    return Promise.resolve({
      success: true,
      message,
      status: STATUS,
      alternatives,
      isAmbiguous: true,
    });
  }

  status() {
    return Promise.resolve(this.current);
  }
}

describe('Music by talking', () => {
  let player: NotingPlayer;
  let sut: ControlMusicAction;

  beforeEach(() => {
    player = new NotingPlayer();
    sut = new ControlMusicAction(player as Partial<MusicPlayer> as MusicPlayer);
  });

  const run = (args: unknown) => sut.run(sut.schema.parse(args), aContext());

  it('claims words that it shares only while there is a song', async () => {
    await expect(sut.claims(aContext())).resolves.toBe(true);
    player.current = { ...STATUS, state: 'stopped' };
    await expect(sut.claims(aContext())).resolves.toBe(false);
    player.isAvailable = false;
    await expect(sut.claims(aContext())).resolves.toBe(false);
  });

  it('is no ability where there is no library', () => {
    expect(sut.isAble()).toBe(true);
    player.isAvailable = false;
    expect(sut.isAble()).toBe(false);
  });

  it.each([
    [{ song: 'so what', artist: 'miles davis' }, 'so what by miles davis'],
    [{ song: 'so what' }, 'so what'],
    [{ artist: 'miles davis' }, 'something by miles davis'],
    [{ genre: 'jazz' }, 'jazz music'],
    [{}, 'music'],
  ])('plays what %j names', async (slots, songName) => {
    await run(sut.intents['play_music']?.(slots));
    expect(player.commands).toEqual([{ action: 'play', songName }]);
  });

  it('puts into the queue what is to wait', async () => {
    await run(sut.intents['play_music']?.({ song: 'so what', placement: 'add' }));
    expect(player.commands).toEqual([{ action: 'play', songName: 'so what', placement: 'add' }]);
  });

  it.each([
    ['pause_music', 'pause'],
    ['resume_music', 'resume'],
    ['stop_music', 'stop'],
    ['next_song', 'next'],
    ['previous_song', 'previous'],
    ['replay_song', 'replay'],
  ])('does %s', async (intent, action) => {
    await run(sut.intents[intent]?.({}));
    expect(player.commands).toEqual([{ action }]);
  });

  it.each([
    [{ volume: 30 }, 0.3],
    [{ volumeChange: 'up' as const }, 0.9],
    [{ volumeChange: 'down' as const }, 0.7],
  ])('sets the volume for %j', async (slots, volume) => {
    await run(sut.intents['set_volume']?.(slots));
    expect(player.commands).toEqual([{ action: 'set_volume', volume: expect.closeTo(volume, 5) }]);
  });

  it("answers with S1's fields and what else could have been meant", async () => {
    expect(await run({ action: 'play', query: 'so what' })).toMatchObject({
      say: 'Playing: Miles Davis - So What.',
      data: {
        action: 'play_music',
        music: { name: 'Miles Davis - So What', type: 'local' },
        alternatives: [{ id: 's2', name: 'Miles Davis - Blue in Green', type: 'local' }],
        ambiguous: true,
      },
    });
  });

  it('says what is playing', async () => {
    const now = new NowPlayingAction(player as Partial<MusicPlayer> as MusicPlayer);
    const { say } = await now.run({}, aContext());
    expect(say).toBe('This is Miles Davis - So What.');
  });
});
