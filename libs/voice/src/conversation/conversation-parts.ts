import type { SpeechClip } from '@parley/ai';
import type { TurnProgress } from '@parley/chat';
import type { ConversationEvent } from './conversation-event';
import type { ConversationOptions } from './conversation-options';
import type { Timers } from './timers';

/** What a conversation is made of; the same with real engines and with scripted ones. */
export interface ConversationParts {
  /** The words in 16 kHz samples; empty for none. */
  readonly listen: (samples: Int16Array, signal: AbortSignal) => Promise<string>;
  /** The answer as it is written; `onBegun` gets the turn's number as soon as there is one. */
  readonly answer: (
    text: string,
    onBegun: (turnNo: number) => void,
    signal: AbortSignal,
  ) => AsyncIterable<TurnProgress>;
  readonly speak: (sentence: string, signal: AbortSignal) => AsyncIterable<SpeechClip>;
  /** Keeps how much of a turn's answer was heard. */
  readonly remember: (turnNo: number, heard: string) => Promise<unknown>;
  /** What the detector was in the middle of is over; it starts afresh. */
  readonly restartDetector: () => void;
  /** Whether sound has come that the conversation has not been given yet. */
  readonly isSoundWaiting: () => boolean;
  readonly emit: (event: ConversationEvent) => void;
  readonly timers: Timers;
  readonly options: ConversationOptions;
}
