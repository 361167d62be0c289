import { playOn } from './play-on';
import { aPlayer } from './testing/a-player';

describe(playOn.name, () => {
  it('leaves a song that is not over', () => {
    const state = aPlayer({ seconds: [10, 20], positionMs: 9_999 });
    expect(playOn(state)).toEqual(state);
  });

  it('goes on with the song in which the time has arrived', () => {
    const state = aPlayer({ seconds: [10, 20, 30], positionMs: 35_000 });
    expect(playOn(state)).toMatchObject({ place: 2, positionMs: 5_000, playback: 'playing' });
  });

  it('stops behind the last song, at the beginning of the queue', () => {
    const state = aPlayer({ seconds: [10, 20], positionMs: 30_000 });
    expect(playOn(state)).toMatchObject({ place: 0, positionMs: 0, playback: 'stopped' });
  });

  it('repeats one song for ever', () => {
    const state = aPlayer({ seconds: [10, 20], positionMs: 10_000 * 1e6 + 1, repeat: 'one' });
    expect(playOn(state)).toMatchObject({ place: 0, positionMs: 1, playback: 'playing' });
  });

  it('repeats the queue for ever, without walking through every round', () => {
    const state = aPlayer({ seconds: [10, 20], positionMs: 30_000 * 1e9 + 12_000, repeat: 'all' });
    expect(playOn(state)).toMatchObject({ place: 1, positionMs: 2_000, playback: 'playing' });
  });

  it('counts a round from the first song, wherever the queue was left', () => {
    const state = aPlayer({
      seconds: [10, 20],
      place: 1,
      positionMs: 30_000 + 25_000,
      repeat: 'all',
    });
    expect(playOn(state)).toMatchObject({ place: 0, positionMs: 5_000 });
  });

  it('waits at a song of unknown length', () => {
    const state = aPlayer({ seconds: [10, null, 30], positionMs: 99_000, repeat: 'all' });
    expect(playOn(state)).toMatchObject({ place: 1, positionMs: 89_000 });
  });

  it('does nothing to a player that is paused', () => {
    const state = aPlayer({ seconds: [10], positionMs: 11_000, playback: 'paused' });
    expect(playOn(state)).toBe(state);
  });
});
