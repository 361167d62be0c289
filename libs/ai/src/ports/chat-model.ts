export interface ChatMessage {
  readonly role: 'system' | 'user' | 'assistant';
  readonly content: string;
}

export interface ChatRequest {
  /** Oldest first; the last one is what the model answers. */
  readonly messages: readonly ChatMessage[];
  /** 0 to 2; the provider's own default where absent. */
  readonly temperature?: number;
  /** Most tokens of the answer. */
  readonly maxTokens?: number;
  /** False: the answer comes in one piece, which costs less CPU on both sides. */
  readonly isStreamed: boolean;
  /** Opaque id of the person who asks, for the provider's abuse checks; it must not reveal who that is. */
  readonly endUser?: string;
}

export type FinishReason = 'stop' | 'length' | 'content_filter' | 'other';

export interface TokenUsage {
  readonly inputTokens: number;
  readonly outputTokens: number;
}

/** A piece of the answer (never empty), or how it ended. */
export type ChatDelta =
  | { readonly type: 'text'; readonly text: string }
  | {
      readonly type: 'end';
      /** The model that answered, which behind an alias may be any of its targets. */
      readonly model: string;
      /** What is billed; estimated where the provider does not say. */
      readonly usage: TokenUsage;
      readonly finishReason: FinishReason;
    };

/** Writes the next message of a conversation. */
export abstract class ChatModel {
  /** Who runs the model: `openai`, `groq`, `embedded`. */
  abstract readonly provider: string;
  abstract readonly model: string;

  /**
   * Asks once `next` is first called. The text deltas joined are the answer; exactly one `end`
   * comes last. Leaving the loop early, or the signal, ends the provider's work at once.
   * @throws ProviderError when the provider refuses, fails, breaks off or takes too long.
   * @throws CancelledError when `signal` fires.
   */
  abstract reply(request: ChatRequest, signal: AbortSignal): AsyncIterable<ChatDelta>;
}
