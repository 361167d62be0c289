import { Action, type ActionContext, type ActionResult, ProvidesAction } from '@parley/actions';
import { GENERAL_CHAT } from '@parley/ai';
import { Config } from '@parley/config';
import { z } from 'zod';
import { toldSentences } from '../extraction/told';
import { type SaidInTalk, TalkRepository } from '../facts/talk.repository';
import { mostTelling } from '../summaries/extractive-summary';
import { spokenDay } from './spoken-day';

const nothing = z.strictObject({});

const MOST_TOLD = 5;
const MOST_ASKED = 3;
const LONGEST = 200;
/** Another conversation than this is meant. */
const BEFORE =
  /\b(?:last (?:time|week|chat|conversation|session|talk)|yesterday|previous(?:ly)?|before|the other day)\b/iu;
/** Questions that were about something, not about what is remembered, nor commands. */
const ASKED_ABOUT: readonly (string | null)[] = [GENERAL_CHAT, 'ask_document'];
const LIST = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/**
 * What a conversation was about, in the person's own words; where this one has only begun, the one before. A model
 * that sees the conversation needs no tool for it.
 */
@ProvidesAction()
export class SummariseConversationAction extends Action<z.infer<typeof nothing>> {
  readonly name = 'summarise_conversation';
  readonly description = 'Sums up what the user said in this conversation, or in the one before.';
  override readonly ability = 'sum up our conversation';
  readonly schema = nothing;
  readonly scope = 'chat';
  readonly effect = 'read';
  override readonly publicName = 'ConversationAction';
  override readonly isTool = false;
  override readonly intents = { summarise_conversation: () => ({}) };

  constructor(
    private readonly talk: TalkRepository,
    private readonly config: Config,
  ) {
    super();
  }

  override isOffered(): boolean {
    return !this.config.featuresDisabled.has('memory');
  }

  async run(_args: unknown, context: ActionContext): Promise<ActionResult> {
    const { owner, sessionId, turn } = context;
    const isOfOther = BEFORE.test(turn.text);
    const here = (await this.talk.findInSession(owner, sessionId)).filter(
      ({ turnNo }) => turnNo < turn.no,
    );
    if (!isOfOther && here.length > 0) return summary(here, 'In this conversation');
    const other = await this.talk.findInLastOther(owner, sessionId);
    const last = other.at(-1);
    if (last === undefined) return result([], [], 'We have not talked about anything yet.');
    return summary(other, `Last time, ${spokenDay(last.saidAt, context.now, context.timeZone)},`);
  }
}

function summary(said: readonly SaidInTalk[], where: string): ActionResult {
  const told = mostTelling(
    said.flatMap(({ text }) => toldSentences(text)),
    MOST_TOLD,
  );
  const asked = said
    .filter(({ intent, text }) => ASKED_ABOUT.includes(intent) && toldSentences(text).length === 0)
    .map(({ text }) => text)
    .slice(-MOST_ASKED);
  const parts = [
    ...(told.length === 0 ? [] : [`you said ${quoted(told)}`]),
    ...(asked.length === 0 ? [] : [`you asked ${quoted(asked)}`]),
  ];
  const say =
    parts.length === 0
      ? `${where} you have told me nothing that I could sum up.`
      : `${where} ${LIST.format(parts)}.`;
  return result(told, asked, say);
}

function quoted(texts: readonly string[]): string {
  return LIST.format(texts.map((text) => `“${cut(text).replace(/[.\s]+$/u, '')}”`));
}

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

function result(told: readonly string[], asked: readonly string[], say: string): ActionResult {
  return { say, data: { operation: 'summarise_conversation', told, asked } };
}
