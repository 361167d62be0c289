import { CancelledError } from '@parley/common';
import {
  type ChatDelta,
  ChatModel,
  type ChatRequest,
  type FinishReason,
  type ToolCall,
} from '../ports/chat-model';
import { Mailbox } from './mailbox';

export interface ScriptedReply {
  /** Default `['Hello', ' there.']`. */
  readonly tokens?: readonly string[];
  readonly usage?: { readonly inputTokens: number; readonly outputTokens: number };
  readonly finishReason?: FinishReason;
  /** Called after the tokens, where the request offers tools. */
  readonly toolCalls?: readonly ToolCall[];
  /** Awaited before the first token. */
  readonly until?: Promise<unknown>;
  /** Awaited after the last token, before the end or `error`. */
  readonly endsAfter?: Promise<unknown>;
  /** Thrown in place of the end. */
  readonly error?: Error;
}

/** A model that answers by script, in this process. */
export class ScriptedChatModel extends ChatModel {
  readonly provider: string = 'scripted';
  readonly takesTools: boolean = true;
  readonly requests: ChatRequest[] = [];
  /** Replies that the signal or the reader ended. */
  cancelled = 0;
  private readonly queue: ScriptedReply[] = [];
  private readonly arrivals = new Mailbox<ChatRequest>();

  constructor(
    private script: ScriptedReply = {},
    readonly model = 'scripted',
  ) {
    super();
  }

  /** From now on, for every request that nothing was queued for. */
  answerWith(script: ScriptedReply): void {
    this.script = script;
  }

  enqueue(...scripts: readonly ScriptedReply[]): void {
    this.queue.push(...scripts);
  }

  /** The next request that nobody has taken yet, also one that has come already. */
  nextRequest(): Promise<ChatRequest> {
    return this.arrivals.take();
  }

  async *reply(request: ChatRequest, signal: AbortSignal): AsyncGenerator<ChatDelta, undefined> {
    this.requests.push(request);
    this.arrivals.put(request);
    let isOver = false;
    try {
      for await (const delta of this.play(request, signal)) {
        isOver = delta.type === 'end';
        yield delta;
      }
    } catch (error) {
      isOver = !(error instanceof CancelledError);
      throw error;
    } finally {
      if (!isOver) this.cancelled += 1;
    }
    return undefined;
  }

  private async *play(request: ChatRequest, signal: AbortSignal): AsyncGenerator<ChatDelta> {
    const script = this.queue.shift() ?? this.script;
    const toolCalls = request.tools === undefined ? [] : (script.toolCalls ?? []);
    const tokens = script.tokens ?? (toolCalls.length > 0 ? [] : ['Hello', ' there.']);
    await unlessAborted(script.until, signal);
    const pieces = request.isStreamed ? tokens : [tokens.join('')];
    for (const text of pieces.filter(Boolean)) {
      await unlessAborted(undefined, signal);
      yield { type: 'text', text };
    }
    await unlessAborted(script.endsAfter, signal);
    if (script.error !== undefined) throw script.error;
    const usage = script.usage ?? { inputTokens: 12, outputTokens: tokens.length };
    const end = { type: 'end', model: this.model, usage } as const;
    yield toolCalls.length > 0
      ? { ...end, finishReason: 'tool_calls', toolCalls }
      : { ...end, finishReason: script.finishReason ?? 'stop' };
  }
}

/** Waits for `event`, or throws CancelledError as soon as the signal fires. */
async function unlessAborted(event: Promise<unknown> | undefined, signal: AbortSignal) {
  if (signal.aborted) throw new CancelledError();
  if (event === undefined) return;
  let onAbort: () => void = () => undefined;
  const aborted = new Promise<never>((_, reject) => {
    onAbort = () => reject(new CancelledError());
    signal.addEventListener('abort', onAbort, { once: true });
  });
  try {
    await Promise.race([event, aborted]);
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}
