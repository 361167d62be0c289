/**
 * The fields read of a `chat.completion` or `chat.completion.chunk`. A server may send anything, so
 * every leaf is unknown until checked.
 */
export interface CompletionFrame {
  readonly choices?: readonly (CompletionChoice | null)[] | null;
  readonly usage?: {
    readonly prompt_tokens?: unknown;
    readonly completion_tokens?: unknown;
  } | null;
  readonly error?: unknown;
}

interface CompletionChoice {
  readonly delta?: CompletionMessage | null;
  readonly message?: CompletionMessage | null;
  readonly finish_reason?: unknown;
}

interface CompletionMessage {
  readonly content?: unknown;
  readonly refusal?: unknown;
}

/** @returns undefined for what is not a JSON object. */
export function parseFrame(json: string): CompletionFrame | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return isFrame(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isFrame(value: unknown): value is CompletionFrame {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The text that a frame brings; a refusal is what the model says too. */
export function textOf(choice: CompletionChoice | null | undefined): string {
  const message = choice?.delta ?? choice?.message;
  if (typeof message?.content === 'string' && message.content !== '') return message.content;
  return typeof message?.refusal === 'string' ? message.refusal : '';
}
