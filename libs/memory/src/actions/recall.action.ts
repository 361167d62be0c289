import { Action, type ActionContext, type ActionResult, ProvidesAction } from '@parley/actions';
import type { Slots } from '@parley/ai';
import { Config } from '@parley/config';
import { z } from 'zod';
import type { Fact } from '../facts/fact';
import { Memory } from '../memory';
import { MEMORY_ACTION } from './memory-action';
import { sayContents, sayTold, toData } from './say-facts';

const schema = z.strictObject({
  query: z
    .string()
    .min(1)
    .max(500)
    .optional()
    .describe('What is asked about the user, in a few words; leave out for all that is known.'),
});
type Arguments = z.infer<typeof schema>;

const MOST_FOUND = 3;
const MOST_LISTED = 8;
/** What fits less than this beside the best is something else. */
const NEAR_BEST = 0.6;
const ANYTHING =
  /\b(?:everything|anything|all)\b|\babout (?:me|myself)\b|\b(?:know|remember) (?:of|about) me\b/iu;

/** Answers from what the person told, with when they told it. */
@ProvidesAction()
export class RecallAction extends Action<Arguments> {
  readonly name = 'recall_memory';
  readonly description =
    'Looks up what the user told about themselves before, with when they said it.';
  override readonly ability = 'tell you what I know about you';
  readonly schema = schema;
  readonly scope = 'memory';
  readonly effect = 'read';
  override readonly publicName = MEMORY_ACTION;
  override readonly intents = {
    recall_memory: ({ subject }: Slots) => (subject === undefined ? {} : { query: subject }),
  };

  constructor(
    private readonly memory: Memory,
    private readonly config: Config,
  ) {
    super();
  }

  override isOffered(): boolean {
    return !this.config.featuresDisabled.has('memory');
  }

  async run({ query }: Arguments, context: ActionContext): Promise<ActionResult> {
    const asked = context.origin === 'user' ? context.turn.text : query;
    if (asked === undefined || ANYTHING.test(asked)) return this.list(context);
    const matches = await this.memory.recall(context.owner, asked, MOST_FOUND);
    const best = matches[0]?.score ?? 0;
    const facts = matches.filter(({ score }) => score >= best * NEAR_BEST).map(({ fact }) => fact);
    return answer(
      facts,
      facts.length === 0 ? 'You have not told me that.' : sayTold(facts, context),
    );
  }

  private async list({ owner }: ActionContext): Promise<ActionResult> {
    const { items, nextCursor } = await this.memory.list(owner, {}, { limit: MOST_LISTED });
    if (items.length === 0) return answer([], 'You have not told me anything about you yet.');
    const contents = sayContents(items.map(({ content }) => content));
    const more = nextCursor === undefined ? '' : ' There is more; ask me about something.';
    return answer(items, `This is what I know: ${contents}.${more}`);
  }
}

function answer(facts: readonly Fact[], say: string): ActionResult {
  return { say, data: { operation: 'recall', facts: toData(facts) } };
}
