import { toolCallPieces, wholeToolCalls } from './upstream-tool-calls';
import { tokensOf, type UpstreamReply, type UpstreamUsage } from './upstream-reply';

/** A reply in the bytes of the wire, ready to be sent as often as needed. */
export interface PreparedReply {
  /** One Buffer a token; the first also opens the message. */
  readonly tokens: readonly Buffer[];
  /** Finish reason and usage. */
  readonly closing: Buffer;
  readonly done: Buffer;
  /** All of the stream in one piece. */
  readonly wholeStream: Buffer;
  /** The answer to a request that is not streamed. */
  readonly completion: Buffer;
}

const ID = 'chatcmpl-scripted';
const CREATED = 1_763_700_000;

const prepared = new WeakMap<UpstreamReply, Map<string, PreparedReply>>();

/** Serialises a reply once for each model and kind of usage. */
export function prepareReply(
  reply: UpstreamReply,
  model: string,
  includesUsage: boolean,
): PreparedReply {
  const key = `${includesUsage} ${model}`;
  const byKey = prepared.get(reply) ?? new Map<string, PreparedReply>();
  prepared.set(reply, byKey);
  const known = byKey.get(key) ?? serialise(reply, model, includesUsage);
  byKey.set(key, known);
  return known;
}

function serialise(reply: UpstreamReply, model: string, includesUsage: boolean): PreparedReply {
  const words = tokensOf(reply);
  const usage = usageOf(reply, words.length);
  const calls = reply.toolCalls;
  const finishReason = reply.finishReason ?? (calls === undefined ? 'stop' : 'tool_calls');
  const chunk = (fields: object) =>
    `data: ${JSON.stringify({ id: ID, object: 'chat.completion.chunk', created: CREATED, model, ...fields })}\n\n`;
  const delta = (content: object, finish: string | null = null) =>
    chunk({ choices: [{ index: 0, delta: content, finish_reason: finish }] });

  const opening = delta({ role: 'assistant', content: '' });
  const contents = [
    ...words.map((content) => delta({ content })),
    ...toolCallPieces(calls).map((piece) => delta({ tool_calls: [piece] })),
  ];
  const tokens = contents.map((content, index) => (index === 0 ? opening : '') + content);
  const usageChunk = includesUsage && usage !== undefined ? chunk({ choices: [], usage }) : '';
  const closing = delta({}, finishReason) + usageChunk;
  const done = 'data: [DONE]\n\n';
  return {
    tokens: tokens.map((text) => Buffer.from(text)),
    closing: Buffer.from(closing),
    done: Buffer.from(done),
    wholeStream: Buffer.from(tokens.join('') + closing + done),
    completion: Buffer.from(
      JSON.stringify({
        id: ID,
        object: 'chat.completion',
        created: CREATED,
        model,
        choices: [{ index: 0, message: wholeMessage(reply, words), finish_reason: finishReason }],
        ...(usage === undefined ? {} : { usage }),
      }),
    ),
  };
}

function wholeMessage({ toolCalls }: UpstreamReply, words: readonly string[]) {
  const content = toolCalls !== undefined && words.length === 0 ? null : words.join('');
  const calls = toolCalls === undefined ? {} : { tool_calls: wholeToolCalls(toolCalls) };
  return { role: 'assistant', content, refusal: null, ...calls };
}

function usageOf({ usage }: UpstreamReply, tokens: number) {
  if (usage === 'omit') return undefined;
  const { prompt_tokens, completion_tokens }: UpstreamUsage = usage ?? {
    prompt_tokens: 12,
    completion_tokens: tokens,
  };
  return { prompt_tokens, completion_tokens, total_tokens: prompt_tokens + completion_tokens };
}
