import { z } from 'zod';
import { Action, type ActionResult } from '../action';
import type { ActionContext } from '../action-context';

const schema = z.strictObject({ song: z.string().max(20) });
export type Song = z.infer<typeof schema>;

/** An action that changes something and does what the test says. */
export class AnAction extends Action<Song> {
  readonly name: string = 'play_song';
  readonly description = 'Plays a song.';
  override readonly ability = 'play a song';
  override readonly publicName = 'MusicAction';
  readonly schema = schema;
  readonly scope = 'music';
  readonly effect: 'read' | 'change' = 'change';
  override readonly intents: Action['intents'] = { play_music: ({ song }) => ({ song }) };
  readonly seen: ActionContext[] = [];
  answer: () => Promise<ActionResult> = async () => ({
    say: 'Playing.',
    data: { is_playing: true },
  });

  run(_args: Song, context: ActionContext): Promise<ActionResult> {
    this.seen.push(context);
    return this.answer();
  }
}

export class AReadingAction extends AnAction {
  override readonly name = 'show_song';
  override readonly effect = 'read';
  override readonly intents = {};
}
