/** What the scripted upstream does with one chat completion. Delays are milliseconds, 0 by default. */
export interface UpstreamReply {
  /** The answer; cut into words for a stream. Default "Hello there." */
  readonly text?: string;
  /** The answer in exactly these pieces. */
  readonly tokens?: readonly string[];
  /** Called after the text, which is then empty by default. */
  readonly toolCalls?: readonly UpstreamToolCall[];
  readonly firstTokenDelayMs?: number;
  readonly tokenDelayMs?: number;
  /** Default `stop`. */
  readonly finishReason?: string;
  /** Default 12 and the number of tokens; `omit` is a server that counts nothing. */
  readonly usage?: UpstreamUsage | 'omit';
  readonly fault?: UpstreamFault;
}

export interface UpstreamToolCall {
  /** Default `call_1`, `call_2`, … */
  readonly id?: string;
  readonly name: string;
  /** An object, or the text that stands for one. */
  readonly arguments: unknown;
}

export interface UpstreamUsage {
  readonly prompt_tokens: number;
  readonly completion_tokens: number;
}

/** `afterTokens` (default 0) pieces of a stream come first; an answer in one piece just goes wrong. */
export type UpstreamFault =
  /** An error response, by default with the body that OpenAI sends. */
  | {
      readonly type: 'status';
      readonly status: number;
      readonly body?: unknown;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** Silence; without `afterTokens` not even headers come. */
  | { readonly type: 'hang'; readonly afterTokens?: number }
  /** The connection is cut. */
  | { readonly type: 'close'; readonly afterTokens?: number }
  /** The response ends properly, the answer does not. */
  | { readonly type: 'end'; readonly afterTokens?: number }
  | { readonly type: 'garbage'; readonly afterTokens?: number }
  | { readonly type: 'error_frame'; readonly afterTokens?: number }
  /** Everything but `[DONE]`. */
  | { readonly type: 'missing_done' }
  /** Everything (`[DONE]` may be missing), but the response stays open. */
  | { readonly type: 'left_open'; readonly isDoneMissing?: boolean }
  /** One line that never ends. */
  | { readonly type: 'endless_line'; readonly afterTokens?: number }
  /** Comments every 5 ms and nothing else. */
  | { readonly type: 'comments'; readonly afterTokens?: number };

const DEFAULT_TEXT = 'Hello there.';

/** The pieces of the answer; each word keeps the white space before it, as providers send it. */
export function tokensOf({ text, tokens, toolCalls }: UpstreamReply): readonly string[] {
  const spoken = text ?? (toolCalls === undefined ? DEFAULT_TEXT : '');
  return tokens ?? spoken.match(/\s*\S+\s*$|\s*\S+/g) ?? [];
}
