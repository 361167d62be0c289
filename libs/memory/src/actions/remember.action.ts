import { Action, type ActionContext, type ActionResult, ProvidesAction } from '@parley/actions';
import type { Slots } from '@parley/ai';
import { Config } from '@parley/config';
import { z } from 'zod';
import { isForeign } from '../extraction/gates';
import { Memory } from '../memory';
import { MEMORY_ACTION } from './memory-action';
import { sayContents } from './say-facts';

const schema = z.strictObject({
  fact: z
    .string()
    .min(1)
    .max(500)
    .optional()
    .describe('What to keep, as the user said it: "I live in York". Only what the user stated.'),
});
type Arguments = z.infer<typeof schema>;

/** Keeps what the person asks to be kept, with their message as its receipt. */
@ProvidesAction()
export class RememberAction extends Action<Arguments> {
  readonly name = 'remember_fact';
  readonly description =
    'Keeps a lasting fact that the user stated about themselves, when they ask to remember it.';
  override readonly ability = 'remember what you tell me';
  readonly schema = schema;
  readonly scope = 'memory';
  readonly effect = 'change';
  override readonly publicName = MEMORY_ACTION;
  override readonly intents = { remember_fact: ({ subject }: Slots) => ({ fact: subject }) };

  constructor(
    private readonly memory: Memory,
    private readonly config: Config,
  ) {
    super();
  }

  override isOffered(): boolean {
    return !this.config.featuresDisabled.has('memory');
  }

  override question({ fact }: Arguments): string {
    return `Shall I remember this: ${fact ?? 'that'}?`;
  }

  async run({ fact }: Arguments, context: ActionContext): Promise<ActionResult> {
    const { owner, origin, turn } = context;
    if (isForeign(turn.text)) return { say: 'I keep only what you tell me of yourself.' };
    const note = fact ?? before(context);
    const texts = [
      ...(origin === 'user' ? [turn.text] : []),
      ...(note === undefined ? [] : [note]),
    ];
    const told = await this.memory.tell(owner, turn.id, {
      texts,
      note,
      isByModel: origin !== 'user',
    });
    const holding = told.filter(({ fact: { ends } }) => !ends);
    if (told.length === 0) {
      return { say: 'Tell me what to remember, for example: remember that I live in York.' };
    }
    const contents = holding.map(({ fact: { content } }) => content);
    const data = { operation: 'remember', facts: contents };
    if (holding.length === 0) return { say: 'All right, I will no longer count on that.', data };
    const isNew = holding.some(({ outcome }) => outcome === 'stored');
    const say = `${isNew ? 'I will remember that' : 'I remember already that'} ${sayContents(contents)}.`;
    return { say, data };
  }
}

/** "Remember that" points at what the person said before. */
function before({ turn }: ActionContext): string | undefined {
  return turn.history.findLast(({ role }) => role === 'user')?.content;
}
