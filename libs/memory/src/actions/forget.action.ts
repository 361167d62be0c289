import { Action, type ActionContext, type ActionResult, ProvidesAction } from '@parley/actions';
import type { Slots } from '@parley/ai';
import { Config } from '@parley/config';
import { z } from 'zod';
import type { Fact } from '../facts/fact';
import { Memory } from '../memory';
import { FORGET_FLOW, type ForgetState } from './forget-state';
import { MEMORY_ACTION } from './memory-action';
import { sayContents } from './say-facts';

const schema = z.strictObject({
  what: z
    .string()
    .max(500)
    .optional()
    .describe('Which fact, in a few words; "everything" for all that is known of the user.'),
});
type Arguments = z.infer<typeof schema>;

const EVERYTHING = /^(?:everything|anything|all|what(?:ever)? you know)\b|\ball (?:my )?data\b/iu;
const COMMAND =
  /^(?:(?:please|can you|could you|would you)[, ]+)*(?:forget|erase|delete|remove|unlearn|wipe|clear)\s+/iu;

/** Forgets the one thing that is meant; where that is not clear it asks, and touches nothing. */
@ProvidesAction()
export class ForgetAction extends Action<Arguments> {
  readonly name = 'forget_fact';
  readonly description = 'Forgets a fact about the user, when they ask for that.';
  override readonly ability = 'forget things again';
  readonly schema = schema;
  readonly scope = 'memory';
  readonly effect = 'change';
  override readonly publicName = MEMORY_ACTION;
  override readonly intents = { forget: ({ subject }: Slots) => ({ what: subject }) };

  constructor(
    private readonly memory: Memory,
    private readonly config: Config,
  ) {
    super();
  }

  override isOffered(): boolean {
    return !this.config.featuresDisabled.has('memory');
  }

  override question({ what }: Arguments): string {
    return `Shall I forget ${what ?? 'that'}?`;
  }

  async run({ what }: Arguments, context: ActionContext): Promise<ActionResult> {
    const { owner, sessionId, turn } = context;
    const meant = what ?? turn.text.replace(COMMAND, '');
    if (EVERYTHING.test(meant)) return this.askAll(context);
    const forgetting = await this.memory.forget(owner, meant, { sessionId, turnNo: turn.no - 1 });
    switch (forgetting.outcome) {
      case 'forgotten':
        return result([forgetting.fact], `I have forgotten that ${said([forgetting.fact])}.`);
      case 'unknown':
        return result([], 'I do not know anything like that, so there is nothing to forget.');
      case 'ambiguous':
        return askWhich(forgetting.candidates);
    }
  }

  private async askAll({ owner }: ActionContext): Promise<ActionResult> {
    const { totalFacts } = await this.memory.stats(owner);
    if (totalFacts === 0) return result([], 'I do not know anything about you.');
    const things = totalFacts === 1 ? 'the one thing' : `all ${totalFacts} things`;
    const state: ForgetState = { ids: [], isAll: true };
    return {
      say: `Shall I forget ${things} that I know about you?`,
      expects: { flow: FORGET_FLOW, state: { ...state } },
    };
  }
}

function askWhich(candidates: readonly Fact[]): ActionResult {
  const numbered = candidates.map((fact, index) => `${index + 1}, that ${said([fact])}`);
  const state: ForgetState = { ids: candidates.map(({ id }) => id), isAll: false };
  return {
    say: `What shall I forget? ${numbered.join('; ')}. Say a number, all or none.`,
    data: { operation: 'forget', forgotten: [], candidates: candidates.map(({ id }) => id) },
    expects: { flow: FORGET_FLOW, state: { ...state } },
  };
}

function said(facts: readonly Fact[]): string {
  return sayContents(facts.map(({ content }) => content));
}

function result(forgotten: readonly Fact[], say: string): ActionResult {
  return { say, data: { operation: 'forget', forgotten: forgotten.map(({ id }) => id) } };
}
