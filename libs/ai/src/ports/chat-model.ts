import type { Departure } from '@parley/common';
export interface ChatMessage {
  readonly role: 'system' | 'user' | 'assistant';
  readonly content: string;
}

/** A function that a model may ask us to call. */
export interface ChatTool {
  /** Lower case and underscores. */
  readonly name: string;
  readonly description: string;
  /** JSON Schema of an object. */
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** What a model asks for; nothing in it is checked. */
export interface ToolCall {
  /** Unique within the answer. */
  readonly id: string;
  readonly name: string;
  /** JSON as the model wrote it, so perhaps none. */
  readonly arguments: string;
}

/** The model's earlier message in which it called tools. */
export interface ToolCallsMessage {
  readonly role: 'assistant';
  readonly content: string;
  readonly toolCalls: readonly ToolCall[];
}

/** What became of one call. */
export interface ToolResultMessage {
  readonly role: 'tool';
  readonly toolCallId: string;
  readonly toolName: string;
  readonly content: string;
}

export type PromptMessage = ChatMessage | ToolCallsMessage | ToolResultMessage;

export interface ChatRequest {
  /** Oldest first; the last one is what the model answers. */
  readonly messages: readonly PromptMessage[];
  /** What the model may call; left out for a model that refuses tools. */
  readonly tools?: readonly ChatTool[];
  /** With `tools`: the model must speak now. */
  readonly mustSpeak?: boolean;
  /** 0 to 2; the provider's own default where absent. */
  readonly temperature?: number;
  /** Most tokens of the answer. */
  readonly maxTokens?: number;
  /** False: the answer comes in one piece, which costs less CPU on both sides. */
  readonly isStreamed: boolean;
  /** Opaque id of the person who asks, for the provider's abuse checks; it must not reveal who that is. */
  readonly endUser?: string;
}

export type FinishReason = 'stop' | 'length' | 'content_filter' | 'tool_calls' | 'other';

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
      /** What the model wants called before it goes on; never empty. */
      readonly toolCalls?: readonly ToolCall[];
    };

/** Writes the next message of a conversation. */
export abstract class ChatModel {
  /** Who runs the model: `openai`, `groq`, `embedded`. */
  abstract readonly provider: string;
  abstract readonly model: string;
  /** Whether it can call tools, as far as is known: a server may turn out to refuse them. */
  abstract readonly takesTools: boolean;

  /**
   * Asks once `next` is first called. The text deltas joined are the answer; exactly one `end`
   * comes last. Leaving the loop early, or the signal, ends the provider's work at once.
   * @throws ProviderError when the provider refuses, fails, breaks off or takes too long.
   * @throws CancelledError when `signal` fires.
   */
  abstract reply(request: ChatRequest, signal: Departure): AsyncIterable<ChatDelta>;
}
