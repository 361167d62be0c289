/** How turns are taken; the defaults are LiveKit Agents'. */
export interface ConversationOptions {
  /** Silence after which a sentence that sounds complete is answered. */
  readonly minEndpointingMs: number;
  /** Silence after which anything is answered. */
  readonly maxEndpointingMs: number;
  /** Whether the user's voice stops the assistant. */
  readonly allowInterruptions: boolean;
  /** A pause whose words have not come by then was a false alarm: the assistant goes on. */
  readonly falseInterruptionMs: number;
  /** Without new audio for so long the user has stopped: a file has no silence at its end. */
  readonly starvedMs: number;
  /** Silence of both after which the user counts as away. */
  readonly awayMs: number;
  /** Silence of both that ends the conversation. */
  readonly idleEndMs: number;
  /** Longest conversation. */
  readonly maxLengthMs: number;
  /** Longest stretch of speech; what is longer is cut there. */
  readonly maxUtteranceMs: number;
  /** Whether noise is taken out of the sound first: for recognisers and rooms that need it. */
  readonly reducesNoise: boolean;
  /** Speech is made no further ahead of what has been played. */
  readonly maxAheadMs: number;
}

export const CONVERSATION_DEFAULTS: ConversationOptions = {
  minEndpointingMs: 500,
  maxEndpointingMs: 3_000,
  allowInterruptions: true,
  falseInterruptionMs: 2_000,
  starvedMs: 600,
  awayMs: 15_000,
  idleEndMs: 300_000,
  maxLengthMs: 3_600_000,
  maxUtteranceMs: 60_000,
  reducesNoise: false,
  maxAheadMs: 20_000,
};
