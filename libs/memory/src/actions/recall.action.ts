import { Action, type ActionContext, type ActionResult, ProvidesAction } from '@parley/actions';
import { findDay, type Slots } from '@parley/ai';
import { Config } from '@parley/config';
import { z } from 'zod';
import { spokenDate } from '../extraction/resolve-dates';
import type { Fact } from '../facts/fact';
import { FactKindsRepository } from '../facts/fact-kinds.repository';
import { ASKS_FOR_TALK, PastTurns } from '../facts/past-turns';
import { Memory } from '../memory';
import { fitsWhatIsAsked } from './about-whom';
import { type AskedKind, askedKind } from './asked-kind';
import { MEMORY_ACTION } from './memory-action';
import { sayContents, sayTold, toData } from './say-facts';
import { spokenDay } from './spoken-day';

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
const NOT_TOLD = 'You have not told me that.';
const MOST_QUOTED = 300;
/** Tells what is not so, which is no answer to a question for all that is. */
const NO_LONGER = /\b(?:no longer|not any ?more|(?:don't|doesn't) .{1,60} any ?more)\b/iu;
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
    private readonly past: PastTurns,
    private readonly kinds: FactKindsRepository,
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
    const kind = askedKind(asked);
    if (kind !== undefined) {
      const facts = await this.allOf(kind, context);
      if (facts.length > 0) return answer(facts, sayTold(facts, context));
    }
    const matches = (await this.memory.recall(context.owner, asked, MOST_FOUND)).filter(
      ({ fact, isSure }) => isSure && fitsWhatIsAsked(asked, fact),
    );
    const best = matches[0]?.score ?? 0;
    const facts = matches.filter(({ score }) => score >= best * NEAR_BEST).map(({ fact }) => fact);
    const isAboutTalk = ASKS_FOR_TALK.test(asked);
    if (facts.length > 0 && !isAboutTalk) return answer(facts, sayTold(facts, context));
    const said = await this.whatWasSaid(asked, context, kind !== undefined);
    if (said !== undefined) return said;
    return facts.length === 0
      ? { ...answer([], NOT_TOLD), isEmpty: true }
      : answer(facts, sayTold(facts, context));
  }

  private async allOf({ kind, when }: AskedKind, context: ActionContext) {
    const facts = await this.kinds.findOfKind(context.owner, kind, MOST_LISTED);
    if (when === undefined) return facts;
    const day = await findDay(when, context);
    return facts.filter(({ content }) => day !== undefined && content.includes(spokenDate(day)));
  }

  /** What is no fact may have been said all the same: "what did I say about the boiler?" */
  private async whatWasSaid(
    asked: string,
    { owner, now, timeZone }: ActionContext,
    isForAll: boolean,
  ): Promise<ActionResult | undefined> {
    const found = await this.past.find(owner, asked, MOST_FOUND);
    const turn = found.find(
      ({ isSure, isOutdated, text }) =>
        ASKS_FOR_TALK.test(asked) ||
        (isSure &&
          !isOutdated &&
          !(isForAll && NO_LONGER.test(text)) &&
          fitsWhatIsAsked(asked, { content: asTold(text) })),
    );
    if (turn === undefined) return undefined;
    const day = spokenDay(turn.saidAt, now, timeZone);
    const text = turn.text.length > MOST_QUOTED ? `${turn.text.slice(0, MOST_QUOTED)}…` : turn.text;
    const place = { session_id: turn.sessionId, turn_no: turn.turnNo, text };
    return {
      say: `You said ${day}: “${text}”`,
      data: { operation: 'recall', facts: [], turns: [place] },
    };
  }

  private async list({ owner }: ActionContext): Promise<ActionResult> {
    const { items, nextCursor } = await this.memory.list(owner, {}, { limit: MOST_LISTED });
    if (items.length === 0) return answer([], 'You have not told me anything about you yet.');
    const contents = sayContents(items.map(({ content }) => content));
    const more = nextCursor === undefined ? '' : ' There is more; ask me about something.';
    return answer(items, `This is what I know: ${contents}.${more}`);
  }
}

/** "My sister lives in Rome" as it would be told of the one who said it. */
function asTold(text: string): string {
  return text.replace(/^(?:and |so |well |by the way,? )?my /iu, "User's ");
}

function answer(facts: readonly Fact[], say: string): ActionResult {
  return { say, data: { operation: 'recall', facts: toData(facts) } };
}
