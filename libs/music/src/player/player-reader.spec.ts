import { setImmediate } from 'node:timers/promises';
import { PlayerReader } from './player-reader';
import type { PlayerRow } from './player-rows';
import type { PlayerRepository, WantedPlayer } from './player.repository';

const ACCOUNT = '00000000-0000-4000-8000-000000000001';

/** Answers when it is told to. */
class ScriptedPlayers {
  readonly asked: (readonly WantedPlayer[])[] = [];
  private readonly answers: ((rows: readonly (PlayerRow | undefined)[]) => void)[] = [];

  findAll(wanted: readonly WantedPlayer[]): Promise<readonly (PlayerRow | undefined)[]> {
    this.asked.push(wanted);
    return new Promise((resolve) => this.answers.push(resolve));
  }

  async untilAsked(times: number): Promise<void> {
    while (this.asked.length < times) await setImmediate();
  }

  answer(...rows: (PlayerRow | undefined)[]): void {
    this.answers.shift()?.(rows);
  }
}

const aRow = (overrides: Partial<PlayerRow> = {}): PlayerRow => ({
  version: '1',
  playback: 'paused',
  queue: [[0, 'id', 'Song', 'local', 10]],
  place: 0,
  position_ms: 5,
  volume: 0.8,
  shuffle: false,
  repeat: 'none',
  ...overrides,
});

describe(PlayerReader.name, () => {
  let players: ScriptedPlayers;
  let sut: PlayerReader;

  beforeEach(() => {
    players = new ScriptedPlayers();
    sut = new PlayerReader(players as Pick<PlayerRepository, 'findAll'> as PlayerRepository);
  });

  const read = (userId: string) => sut.read({ accountId: ACCOUNT, userId });

  it('answers nobody with what was read before they asked', async () => {
    const early = read('ann');
    const late = [read('ann'), read('ben'), read('ann')];
    expect(players.asked).toHaveLength(1);
    players.answer(aRow({ volume: 0.1 }));
    expect((await early).volume).toBe(0.1);
    await players.untilAsked(2);
    expect(players.asked[1]?.map(({ userId }) => userId)).toEqual(['ann', 'ben']);
    players.answer(aRow({ volume: 0.2 }), undefined);
    const [ann, ben, again] = await Promise.all(late);
    expect([ann?.volume, ben?.playback, again?.volume]).toEqual([0.2, 'stopped', 0.2]);
  });

  it('asks for a queue once for each version', async () => {
    const first = read('ann');
    players.answer(aRow());
    await first;
    const second = read('ann');
    await players.untilAsked(2);
    expect(players.asked[1]).toMatchObject([{ knownVersion: '1' }]);
    players.answer(aRow({ queue: null }));
    expect((await second).queue).toMatchObject([{ name: 'Song' }]);
  });

  it('tells everybody of a failure and goes on', async () => {
    const failing: ScriptedPlayers['findAll'] = () => Promise.reject(new Error('gone'));
    const original = players.findAll.bind(players);
    players.findAll = failing;
    await expect(read('ann')).rejects.toThrow('gone');
    players.findAll = original;
    const next = read('ann');
    await players.untilAsked(1);
    players.answer(aRow());
    expect((await next).playback).toBe('paused');
  });
});
