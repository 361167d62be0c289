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
  readonly tool_calls?: unknown;
}

/** A call, or a piece of one: the pieces of a call share its index, and the first brings id and name. */
export interface ToolCallPiece {
  readonly index: number | undefined;
  readonly id: string | undefined;
  readonly name: string | undefined;
  readonly arguments: string;
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

export function toolCallPiecesOf(choice: CompletionChoice | null | undefined): ToolCallPiece[] {
  const calls = (choice?.delta ?? choice?.message)?.tool_calls;
  return Array.isArray(calls) ? calls.map(toPiece) : [];
}

function toPiece(call: unknown): ToolCallPiece {
  const index = field(call, 'index');
  const called = field(call, 'function');
  const args = field(called, 'arguments');
  return {
    index: typeof index === 'number' ? index : undefined,
    id: asName(field(call, 'id')),
    name: asName(field(called, 'name')),
    arguments: typeof args === 'string' ? args : args === undefined ? '' : JSON.stringify(args),
  };
}

/** Some servers repeat id and name as empty texts in later pieces. */
function asName(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function field(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  const found: unknown = Reflect.get(value, name);
  return found ?? undefined;
}
