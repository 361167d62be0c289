import type { ActionRun } from '@parley/actions';
import type { ChatDelta, Understanding } from '@parley/ai';
import type { Notes } from '../notes/note-taker';
import type { Recalled } from '../recall/recalled';

/** What happens while a turn is answered, but for the words themselves. */
export type AnswerNote =
  /** Several `end`s where a model was asked several times: their usage adds up. */
  | Extract<ChatDelta, { readonly type: 'end' }>
  | { readonly type: 'understood'; readonly understanding: Understanding }
  /** What the person told of themselves. */
  | { readonly type: 'noted'; readonly notes: Notes }
  /** What was looked up and is before the model, or quoted. */
  | { readonly type: 'recalled'; readonly recalled: Recalled }
  | { readonly type: 'acted'; readonly run: ActionRun }
  /** A flow had waited for this turn. It goes on only where the run that follows expects so. */
  | { readonly type: 'flow_taken'; readonly flow: string };

/** Where an answer goes while it comes about, in order. */
export abstract class AnswerSink {
  abstract note(event: AnswerNote): void;

  /** The next words. What it returns is to be waited for: whoever reads them is behind. */
  abstract say(text: string): Promise<void> | undefined;
}
