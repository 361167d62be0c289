import {
  Action,
  type ActionContext,
  type ActionOwner,
  type ActionResult,
  ProvidesAction,
} from '@parley/actions';
import { z } from 'zod';
import { MusicPlayer } from '../player/music-player';
import type { MusicCommandRequest } from '../player/music-request';
import { PLACEMENTS } from '../player/player-command';
import { toActionData } from './to-action-data';
import { wishOf } from './wish-of';

const STEP = 0.1;

const schema = z.strictObject({
  action: z
    .enum([
      'play',
      'pause',
      'resume',
      'stop',
      'next',
      'previous',
      'replay',
      'set_volume',
      'shuffle',
    ])
    .describe('What the player is to do. replay: the current song from its start.'),
  query: z
    .string()
    .max(500)
    .optional()
    .describe(
      'For play: a song, artist, album, genre or mood as the user said it, such as "something by Miles Davis". Left out: any music.',
    ),
  placement: z
    .enum(PLACEMENTS)
    .optional()
    .describe(
      'For play. replace (default): play it now, alone. now: play it now, then what was to come. next: after the current song. add: at the end of the queue.',
    ),
  volume: z.number().min(0).max(100).optional().describe('For set_volume: per cent.'),
  volume_change: z.enum(['up', 'down']).optional().describe('For set_volume without a level.'),
});
type Arguments = z.infer<typeof schema>;

/** Commands the person's music player by talking, as REST and the socket do. */
@ProvidesAction()
export class ControlMusicAction extends Action<Arguments> {
  readonly name = 'control_music';
  readonly description =
    "Controls the user's music player: plays songs of the library, pauses, skips, changes the volume.";
  override readonly ability = 'play music from the library';
  override readonly publicName = 'MusicAction';
  readonly schema = schema;
  readonly scope = 'music';
  readonly effect = 'change';
  override readonly intents: Action['intents'] = {
    play_music: (slots) => ({
      action: 'play',
      query: wishOf(slots),
      ...(slots.placement && { placement: slots.placement }),
    }),
    pause_music: () => ({ action: 'pause' }),
    resume_music: () => ({ action: 'resume' }),
    stop_music: () => ({ action: 'stop' }),
    next_song: () => ({ action: 'next' }),
    previous_song: () => ({ action: 'previous' }),
    replay_song: () => ({ action: 'replay' }),
    set_volume: ({ volume, volumeChange }) => ({
      action: 'set_volume',
      volume,
      volume_change: volumeChange,
    }),
  };

  constructor(private readonly player: MusicPlayer) {
    super();
  }

  override isAble(): boolean {
    return this.player.isAvailable;
  }

  /** "Stop" and "repeat that" are about a song while there is one. */
  override async claims({ owner }: ActionContext): Promise<boolean> {
    if (!this.player.isAvailable) return false;
    const { state, songId } = await this.player.status(owner);
    return songId !== null && state !== 'stopped';
  }

  async run(args: Arguments, { owner }: ActionContext): Promise<ActionResult> {
    const result = await this.player.command(owner, await this.requestFor(args, owner));
    return { say: `${result.message}.`, data: toActionData(args.action, result) };
  }

  private async requestFor(args: Arguments, owner: ActionOwner): Promise<MusicCommandRequest> {
    const { action, placement } = args;
    if (action === 'play') {
      const songName = args.query?.trim() || wishOf({});
      return { action, songName, ...(placement && { placement }) };
    }
    if (action !== 'set_volume') return { action };
    if (args.volume !== undefined) return { action, volume: args.volume / 100 };
    const { volume } = await this.player.status(owner);
    const change = args.volume_change === 'down' ? -STEP : STEP;
    return { action, volume: Math.min(1, Math.max(0, volume + change)) };
  }
}
