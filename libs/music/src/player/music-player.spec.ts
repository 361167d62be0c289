import { Catalog } from '../catalog/catalog';
import type { MusicLibrary } from '../scan/music-library';
import type { CommandPreparer } from './command-preparer';
import { MusicPlayer } from './music-player';
import type { MusicCommandRequest } from './music-request';
import type { PlayerReader } from './player-reader';
import { SILENT } from './player-state';
import type { PlayerWriter } from './player-writer';

const OWNER = { accountId: '00000000-0000-4000-8000-000000000001', userId: 'ann' };

describe(MusicPlayer.name, () => {
  let requests: MusicCommandRequest[];
  let sut: MusicPlayer;

  beforeEach(() => {
    requests = [];
    const library: Pick<MusicLibrary, 'require'> = { require: () => undefined };
    const preparer: Pick<CommandPreparer, 'prepare'> = {
      prepare: (request) => {
        requests.push(request);
        return { refusal: 'Heard' };
      },
    };
    const writer: Pick<PlayerWriter, 'refuse'> = {
      refuse: async (_owner, message) => ({ state: SILENT, success: false, message }),
    };
    const parts = [
      preparer as CommandPreparer,
      {} as PlayerReader,
      writer as PlayerWriter,
    ] as const;
    sut = new MusicPlayer(library as MusicLibrary, new Catalog(), ...parts);
  });

  it('gives back the answer that its key refers to, and does nothing', async () => {
    const answer = {
      success: true,
      message: 'Earlier',
      status: { songId: null },
      alternatives: [],
    };
    const claim = {
      accountId: OWNER.accountId,
      route: 'r',
      key: 'k',
      isReplay: true,
      ref: `music:${JSON.stringify(answer)}`,
    };
    expect(await sut.command(OWNER, { action: 'next' }, claim)).toMatchObject({
      message: 'Earlier',
    });
    expect(requests).toEqual([]);
  });
});
