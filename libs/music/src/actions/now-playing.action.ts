import { Action, type ActionContext, type ActionResult, ProvidesAction } from '@parley/actions';
import { z } from 'zod';
import { MusicPlayer } from '../player/music-player';
import type { MusicStatus } from '../player/music-status';

const nothing = z.strictObject({});

/** Says what the person's player is playing. */
@ProvidesAction()
export class NowPlayingAction extends Action<z.infer<typeof nothing>> {
  readonly name = 'get_playing_music';
  readonly description = "Tells what the user's music player is playing.";
  override readonly publicName = 'MusicAction';
  readonly schema = nothing;
  readonly scope = 'music';
  readonly effect = 'read';
  // Titles come from the tags of files, which anybody may have written.
  override readonly returnsForeignText = true;
  override readonly intents: Action['intents'] = { now_playing: () => ({}) };

  constructor(private readonly player: MusicPlayer) {
    super();
  }

  async run(_args: unknown, { owner }: ActionContext): Promise<ActionResult> {
    const status = await this.player.status(owner);
    const { currentSong: name, song, state } = status;
    const music = name === null ? null : { name, type: song?.type ?? 'local' };
    return { say: sentenceFor(status), data: { action: 'now_playing', music, state } };
  }
}

function sentenceFor({ state, currentSong }: MusicStatus): string {
  if (state === 'not_available') return 'There is no music library here.';
  if (currentSong === null) return 'Nothing is playing.';
  return state === 'paused' ? `${currentSong} is paused.` : `This is ${currentSong}.`;
}
