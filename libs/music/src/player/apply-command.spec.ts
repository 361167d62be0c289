import { applyCommand } from './apply-command';
import type { Effect, PlayerCommand } from './player-command';
import { currentEntry, type PlayerState } from './player-state';
import { aPlayer, anEntry, namesIn } from './testing/a-player';

const NOTHING = aPlayer({ seconds: [], playback: 'stopped' });

function play(
  state: PlayerState,
  names: readonly string[],
  placement: Extract<PlayerCommand, { action: 'play' }>['placement'] = 'replace',
): Effect {
  return applyCommand(state, { action: 'play', songs: names.map(anEntry), placement, seed: 7 });
}

const nameOf = (state: PlayerState) => currentEntry(state)?.name;
const next = (state: PlayerState, following?: string) =>
  applyCommand(state, {
    action: 'next',
    following: () => (following && anEntry(following)) || undefined,
  });

describe(applyCommand.name, () => {
  it('says what S1 says, and tells the same', () => {
    const state = aPlayer();
    expect(play(NOTHING, ['A'])).toMatchObject({
      message: 'Playing: A',
      event: { type: 'music_play', action: 'play' },
    });
    expect(applyCommand(state, { action: 'pause' })).toMatchObject({
      message: 'Music paused',
      event: { type: 'music_pause' },
    });
    expect(applyCommand(state, { action: 'resume' })).toMatchObject({
      message: 'Music resumed',
      event: { type: 'music_play' },
    });
    expect(applyCommand(state, { action: 'stop' })).toMatchObject({
      message: 'Music stopped',
      event: { type: 'music_stop' },
    });
    expect(next(state)).toMatchObject({
      message: 'Skipped to next track',
      event: { type: 'music_next' },
    });
    expect(applyCommand(state, { action: 'previous' })).toMatchObject({
      message: 'Playing previous track',
      event: { type: 'music_previous' },
    });
  });

  it('keeps the position in a pause and loses it in a stop', () => {
    const paused = applyCommand(aPlayer({ positionMs: 5_000 }), { action: 'pause' }).state;
    expect(applyCommand(paused, { action: 'resume' }).state).toMatchObject({
      playback: 'playing',
      positionMs: 5_000,
    });
    expect(applyCommand(paused, { action: 'stop' }).state).toMatchObject({
      playback: 'stopped',
      positionMs: 0,
    });
  });

  it('plays a song again from its start', () => {
    const effect = applyCommand(aPlayer({ positionMs: 9_000, playback: 'paused' }), {
      action: 'replay',
    });
    expect(effect).toMatchObject({
      message: 'Playing: song 0',
      state: { playback: 'playing', positionMs: 0 },
    });
  });

  it.each(['pause', 'resume', 'previous', 'replay'] as const)(
    'has nothing to %s in an empty player',
    (action) => {
      const effect = applyCommand(NOTHING, { action });
      expect(effect).toMatchObject({ success: false, state: NOTHING });
      expect(effect.event).toBeUndefined();
    },
  );

  describe('play', () => {
    it('replaces the queue', () => {
      const { state } = play(aPlayer({ positionMs: 9_000 }), ['A', 'B']);
      expect(namesIn(state)).toEqual(['A', 'B']);
      expect(state).toMatchObject({ place: 0, positionMs: 0, playback: 'playing' });
    });

    it('plays now and keeps the queue', () => {
      const { state } = play(aPlayer(), ['A', 'B'], 'now');
      expect(namesIn(state)).toEqual(['song 0', 'A', 'B', 'song 1', 'song 2']);
      expect(nameOf(state)).toBe('A');
    });

    it.each([
      ['next', ['song 0', 'A', 'song 1', 'song 2'], 'Playing next: A'],
      ['add', ['song 0', 'song 1', 'song 2', 'A'], 'Added to the queue: A'],
    ] as const)('interrupts nothing with %s', (placement, names, message) => {
      const effect = play(aPlayer({ positionMs: 9_000 }), ['A'], placement);
      expect(namesIn(effect.state)).toEqual(names);
      expect(effect).toMatchObject({ message, state: { place: 0, positionMs: 9_000 } });
      expect(effect.event).toBeUndefined();
    });

    it('refuses more than a queue holds', () => {
      const full = aPlayer({ seconds: Array.from({ length: 1_000 }, () => 1) });
      expect(play(full, ['A'], 'add')).toMatchObject({ success: false, state: full });
    });
  });

  describe('next and previous', () => {
    it('goes on with the library behind the last song', () => {
      const { state } = next(aPlayer({ seconds: [1] }), 'A');
      expect(nameOf(state)).toBe('A');
      expect(nameOf(applyCommand(state, { action: 'previous' }).state)).toBe('song 0');
    });

    it('goes round where all is repeated', () => {
      const last = aPlayer({ place: 2, repeat: 'all' });
      expect(nameOf(next(last, 'A').state)).toBe('song 0');
      expect(nameOf(applyCommand({ ...last, place: 0 }, { action: 'previous' }).state)).toBe(
        'song 2',
      );
    });

    it('starts a song over that has played for more than 3 s', () => {
      const at = (positionMs: number) =>
        applyCommand(aPlayer({ place: 1, positionMs }), { action: 'previous' }).state;
      expect(nameOf(at(3_000))).toBe('song 0');
      expect(at(3_001)).toMatchObject({ place: 1, positionMs: 0 });
    });
  });

  it('seeks no further than the song is long', () => {
    const effect = applyCommand(aPlayer(), { action: 'seek', positionS: 500 });
    expect(effect).toMatchObject({ message: 'Moved to 1:40', state: { positionMs: 100_000 } });
  });

  describe('shuffle', () => {
    const twenty = aPlayer({ seconds: Array.from({ length: 20 }, () => 100), place: 4 });
    const shuffle = (state: PlayerState, isOn?: boolean, seed = 7) =>
      applyCommand(state, { action: 'shuffle', isOn, seed }).state;

    it('leaves the current song and what was played, and mixes the rest by the seed', () => {
      const mixed = shuffle(twenty, true);
      expect(namesIn(mixed).slice(0, 5)).toEqual(namesIn(twenty).slice(0, 5));
      expect(namesIn(mixed)).not.toEqual(namesIn(twenty));
      expect([...namesIn(mixed)].sort()).toEqual([...namesIn(twenty)].sort());
      expect(namesIn(shuffle(twenty, true))).toEqual(namesIn(mixed));
      expect(namesIn(shuffle(twenty, true, 8))).not.toEqual(namesIn(mixed));
    });

    it('gives the order back, the current song still the current one', () => {
      const later = { ...shuffle(twenty, true), place: 12 };
      const back = shuffle(later);
      expect(namesIn(back)).toEqual(namesIn(twenty));
      expect(nameOf(back)).toBe(nameOf(later));
      expect(back.shuffle).toBe(false);
    });
  });

  it('steps through the modes of repeat', () => {
    let state = aPlayer();
    const messages = [1, 2, 3].map(() => {
      const effect = applyCommand(state, { action: 'repeat', mode: undefined });
      ({ state } = effect);
      return effect.message;
    });
    expect(messages).toEqual(['Repeat all', 'Repeat one', 'Repeat off']);
  });

  describe('queue', () => {
    it('moves a song past the current one, which stays the current one', () => {
      const { state } = applyCommand(aPlayer({ place: 1 }), { action: 'move', index: 0, to: 2 });
      expect(namesIn(state)).toEqual(['song 1', 'song 2', 'song 0']);
      expect(nameOf(state)).toBe('song 1');
    });

    it('goes on with the next song where the current one is removed', () => {
      const { state } = applyCommand(aPlayer({ positionMs: 5 }), { action: 'remove', index: 0 });
      expect(state).toMatchObject({ place: 0, positionMs: 0, playback: 'playing' });
      expect(nameOf(state)).toBe('song 1');
    });

    it('stops where the last song is removed while it plays', () => {
      const { state } = applyCommand(aPlayer({ place: 2 }), { action: 'remove', index: 2 });
      expect(state).toMatchObject({ place: 1, playback: 'stopped' });
    });

    it('is empty with no place after its only song is removed', () => {
      const { state } = applyCommand(aPlayer({ seconds: [1] }), { action: 'remove', index: 0 });
      expect(state).toMatchObject({ queue: [], place: -1, playback: 'stopped' });
    });

    it('is cleared but for the song that plays', () => {
      const { state } = applyCommand(aPlayer({ place: 1, positionMs: 5 }), { action: 'clear' });
      expect(namesIn(state)).toEqual(['song 1']);
      expect(state).toMatchObject({ place: 0, positionMs: 5, playback: 'playing' });
    });

    it.each(['jump', 'remove'] as const)('has no such place to %s', (action) => {
      const effect = applyCommand(aPlayer(), { action, index: 3 });
      expect(effect).toMatchObject({ success: false, message: 'The queue has no place 3' });
    });
  });
});
