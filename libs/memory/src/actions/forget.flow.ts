import {
  type ActionContext,
  Flow,
  type FlowReply,
  type FlowResult,
  ProvidesFlow,
} from '@parley/actions';
import { Memory } from '../memory';
import { chosenOf } from './choice';
import { FORGET_FLOW, type ForgetState, forgetState } from './forget-state';
import { MEMORY_ACTION } from './memory-action';
import { sayContents } from './say-facts';

/** A choice is hardly ever understood as anything but these. */
const MAY_REPLY = ['general_chat', 'yes', 'forget', 'small_talk', 'cancel'];
const KEPT: FlowResult = { say: 'All right, I keep everything.' };

/** The answer to "what shall I forget?". */
@ProvidesFlow()
export class ForgetFlow extends Flow<ForgetState> {
  readonly name = FORGET_FLOW;
  readonly schema = forgetState;
  readonly scope = 'memory';

  constructor(private readonly memory: Memory) {
    super();
  }

  resume(state: ForgetState, reply: FlowReply, context: ActionContext) {
    return state.isAll
      ? this.forgetAll(reply, context)
      : this.forgetChosen(state.ids, reply, context);
  }

  private async forgetAll(
    { understanding }: FlowReply,
    { owner }: ActionContext,
  ): Promise<FlowResult | undefined> {
    if (understanding.intent === 'no') return KEPT;
    if (understanding.intent !== 'yes') return undefined;
    const removed = await this.memory.forgetAll(owner);
    return done('I have forgotten everything that you told me about you.', { total: removed });
  }

  private async forgetChosen(
    ids: readonly number[],
    { text, understanding }: FlowReply,
    { owner }: ActionContext,
  ): Promise<FlowResult | undefined> {
    if (understanding.intent === 'no') return KEPT;
    // "What is my locker code?" names one of them too, and wants to know.
    if (!isReply(text, understanding.intent)) return undefined;
    const facts = await this.memory.find(owner, ids);
    const choice = chosenOf(
      facts.map((fact) => fact?.content ?? ''),
      text,
    );
    if (choice === undefined) return undefined;
    if (choice === 'none') return KEPT;
    const indices = choice === 'all' ? [...facts.keys()] : choice;
    const chosen = indices.flatMap((index) => facts[index] ?? []);
    if (chosen.length === 0) return { say: 'That is forgotten already.' };
    for (const { id } of chosen) await this.memory.delete(owner, id);
    const contents = sayContents(chosen.map(({ content }) => content));
    return done(`I have forgotten that ${contents}.`, { forgotten: chosen.map(({ id }) => id) });
  }
}

/** What no other intent claims, and does not ask. */
function isReply(text: string, intent: string): boolean {
  return MAY_REPLY.includes(intent) && !text.trimEnd().endsWith('?');
}

function done(say: string, data: Readonly<Record<string, unknown>>): FlowResult {
  return { say, data: { operation: 'forget', ...data }, publicName: MEMORY_ACTION };
}
