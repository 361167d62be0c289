import { Injectable } from '@nestjs/common';
import { TurnLog, type TurnRequest, TurnRunner } from '@parley/chat';
import { ActivityThread } from '../activity/activity-thread';
import { Listener } from '../listening/listener';
import { Speaker } from '../speaking/speaker';
import type { ConversationEvent } from './conversation-event';
import { CONVERSATION_DEFAULTS, type ConversationOptions } from './conversation-options';
import { LiveConversation } from './live-conversation';
import { SystemTimers } from './timers';

export interface ConversationRequest {
  /** All of each turn but what is said. */
  readonly turn: Omit<TurnRequest, 'text' | 'isStreamed' | 'sessionId'> & {
    readonly sessionId: string;
  };
  readonly language?: string | undefined;
  readonly voice?: string | undefined;
  readonly speed?: number | undefined;
  readonly options?: Partial<ConversationOptions> | undefined;
  readonly emit: (event: ConversationEvent) => void;
}

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

  open({ turn, emit, language, voice, speed, options }: ConversationRequest): LiveConversation {
    const { accountId, sessionId } = turn;
    return new LiveConversation(this.activity, {
      listen: async (samples, signal) =>
        (await this.listener.hearSamples(samples, { language }, signal)).text,
      answer: (text, onBegun, signal) =>
        this.runner.stream({ ...turn, text, onBegun, isStreamed: true }, signal),
      speak: (text, signal) => this.speaker.clips({ text, voice, speed }, signal),
      remember: (turnNo, heard) => this.log.amend({ accountId, sessionId, turnNo }, heard),
      emit,
      timers: this.timers,
      options: { ...CONVERSATION_DEFAULTS, ...options },
    });
  }
}
