import { Injectable } from '@nestjs/common';
import { TurnLog, type TurnProgress, type TurnRequest, TurnRunner } from '@parley/chat';
import { ActivityThread } from '../activity/activity-thread';
import { Listener } from '../listening/listener';
import { Speaker } from '../speaking/speaker';
import type { ConversationEvent } from './conversation-event';
import type { ConversationParts } from './conversation-parts';
import { CONVERSATION_DEFAULTS, type ConversationOptions } from './conversation-options';
import { LiveConversation } from './live-conversation';
import { SystemTimers } from './timers';

/** All of a turn but what is said and where. */
export type UnsaidTurn = Omit<TurnRequest, 'text' | 'isStreamed' | 'accountId' | 'sessionId'>;

export interface ConversationRequest {
  readonly accountId: string;
  readonly sessionId: string;
  /** Asked for with each turn, because rights change; where it throws, the turn has failed. */
  readonly beginTurn: () => Promise<UnsaidTurn>;
  readonly language?: string | undefined;
  readonly voice?: string | undefined;
  readonly speed?: number | undefined;
  readonly options?: Partial<ConversationOptions> | undefined;
  readonly emit: (event: ConversationEvent) => void;
}

/** For somebody who answers turns elsewhere. */
export type EarsRequest = Pick<ConversationRequest, 'language' | 'emit'>;

/** Opens live conversations with this installation's engines. */
@Injectable()
export class Conversations {
  private readonly timers = new SystemTimers();

  constructor(
    private readonly listener: Listener,
    private readonly speaker: Speaker,
    private readonly runner: TurnRunner,
    private readonly log: TurnLog,
    private readonly activity: ActivityThread,
  ) {}

  /** Only tells what the user says, turn by turn: a conversation of which the assistant takes no part. */
  openEars({ language, emit }: EarsRequest): LiveConversation {
    return new LiveConversation(this.activity, {
      listen: this.listenIn(language),
      answer: nothing,
      speak: nothing,
      remember: async () => undefined,
      emit,
      timers: this.timers,
      options: CONVERSATION_DEFAULTS,
    });
  }

  open(request: ConversationRequest): LiveConversation {
    const { accountId, sessionId, language, voice, speed } = request;
    return new LiveConversation(this.activity, {
      listen: this.listenIn(language),
      answer: (text, onBegun, signal) => this.answer(request, { text, onBegun }, signal),
      speak: (text, signal) => this.speaker.clips({ text, voice, speed }, signal),
      remember: (turnNo, heard) => this.log.amend({ accountId, sessionId, turnNo }, heard),
      emit: request.emit,
      timers: this.timers,
      options: { ...CONVERSATION_DEFAULTS, ...request.options },
    });
  }

  private async *answer(
    { accountId, sessionId, beginTurn }: ConversationRequest,
    said: Pick<TurnRequest, 'text' | 'onBegun'>,
    signal: AbortSignal,
  ): AsyncGenerator<TurnProgress> {
    const turn = await beginTurn();
    const whole = { ...turn, ...said, accountId, sessionId, isStreamed: true };
    yield* this.runner.stream(whole, signal);
  }

  private listenIn(language: string | undefined): ConversationParts['listen'] {
    return async (samples, signal) => {
      const { text } = await this.listener.hearSamples(samples, { language }, signal);
      return text;
    };
  }
}

async function* nothing(): AsyncGenerator<never> {
  yield* [];
}
