import type { SpeechClip } from '@parley/ai';
import type { TurnProgress, TurnRecord } from '@parley/chat';
import { CancelledError } from '@parley/common';
import type { ConversationEvent } from '../conversation/conversation-event';
import {
  CONVERSATION_DEFAULTS,
  type ConversationOptions,
} from '../conversation/conversation-options';
import type { ConversationParts } from '../conversation/conversation-parts';
import { VirtualTimers } from './virtual-timers';

const SAMPLE_RATE_HZ = 1_000;

/** How the three engines behave; times are virtual. */
export interface VoiceScript {
  /** What is heard, one entry an utterance; an Error fails it. */
  readonly hears: (string | Error)[];
  hearingMs: number;
  /** The model's words. */
  tokens: readonly string[];
  tokenMs: number;
  /** Fails after so many tokens. */
  answerFailsAfter: number;
  /** From the request to the first sound of a sentence. */
  voiceMs: number;
  /** Length of a spoken word. */
  wordMs: number;
  voiceFails: boolean;
}

/** Scripted ears, model and voice on virtual time, and a record of what happened. */
export class ScriptedParts implements ConversationParts {
  readonly timers = new VirtualTimers();
  readonly options: ConversationOptions;
  readonly events: (ConversationEvent & { readonly atMs: number })[] = [];
  readonly remembered: { readonly turnNo: number; readonly heard: string }[] = [];
  readonly asked: string[] = [];
  /** Calls that were broken off. */
  readonly aborted: string[] = [];
  restarts = 0;
  private turns = 0;

  constructor(
    readonly script: VoiceScript,
    options: Partial<ConversationOptions> = {},
  ) {
    this.options = { ...CONVERSATION_DEFAULTS, ...options };
  }

  readonly emit = (event: ConversationEvent): void => {
    this.events.push({ ...event, atMs: this.timers.nowMs() });
  };

  readonly listen = async (_samples: Int16Array, signal: AbortSignal): Promise<string> => {
    const heard = this.script.hears.shift() ?? '';
    await this.wait('listen', this.script.hearingMs, signal);
    if (heard instanceof Error) throw heard;
    return heard;
  };

  readonly answer = async function* (
    this: ScriptedParts,
    text: string,
    onBegun: (turnNo: number) => void,
    signal: AbortSignal,
  ): AsyncGenerator<TurnProgress> {
    this.asked.push(text);
    this.turns += 1;
    const turnNo = this.turns;
    onBegun(turnNo);
    let count = 0;
    for (const token of this.script.tokens) {
      await this.wait('answer', this.script.tokenMs, signal);
      if (count++ >= this.script.answerFailsAfter) throw new Error('The model failed');
      yield { type: 'text', text: token };
    }
    yield { type: 'finished', turn: aTurn(turnNo, this.script.tokens.join('')) };
  }.bind(this);

  readonly speak = async function* (
    this: ScriptedParts,
    sentence: string,
    signal: AbortSignal,
  ): AsyncGenerator<SpeechClip> {
    await this.wait('speak', this.script.voiceMs, signal);
    if (this.script.voiceFails) throw new Error('The voice failed');
    const ms = sentence.split(' ').length * this.script.wordMs;
    yield { samples: new Int16Array((ms / 1000) * SAMPLE_RATE_HZ), sampleRateHz: SAMPLE_RATE_HZ };
  }.bind(this);

  readonly remember = async (turnNo: number, heard: string): Promise<void> => {
    this.remembered.push({ turnNo, heard });
  };

  readonly isSoundWaiting = (): boolean => false;

  restartDetector(): void {
    this.restarts += 1;
  }

  typesSeen(): string[] {
    return this.events.map(({ type }) => type);
  }

  at<T extends ConversationEvent['type']>(type: T) {
    return this.events.filter(
      (event): event is Extract<ConversationEvent, { type: T }> & { atMs: number } =>
        event.type === type,
    );
  }

  private async wait(what: string, ms: number, signal: AbortSignal): Promise<void> {
    try {
      await this.timers.sleep(ms, signal);
    } catch {
      this.aborted.push(what);
      throw new CancelledError();
    }
  }
}

export function aVoiceScript(overrides: Partial<VoiceScript> = {}): VoiceScript {
  return {
    hears: ['What is the time?'],
    hearingMs: 100,
    tokens: ['It is ', 'ten past three. ', 'Anything else ', 'you want to know?'],
    tokenMs: 50,
    answerFailsAfter: Infinity,
    voiceMs: 50,
    wordMs: 200,
    voiceFails: false,
    ...overrides,
  };
}

function aTurn(turnNo: number, answer: string): TurnRecord {
  return {
    id: String(turnNo),
    turnNo,
    sessionId: 'session',
    userId: 'alice',
    clientType: 'voice',
    messageId: turnNo,
    finishedAt: new Date(0),
    memoryCategory: null,
    isRagUsed: false,
    state: 'done',
    answer,
    model: 'scripted',
    inputTokens: 0,
    outputTokens: 0,
    intent: null,
    confidence: null,
    action: null,
    actionData: null,
    errorCode: null,
    errorMessage: null,
    firstTokenMs: 0,
    durationMs: 0,
  };
}
