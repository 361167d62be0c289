import { CancelledError, type Clock } from '@parley/common';
import { type ChatDelta, ChatModel, type ChatRequest } from '../ports/chat-model';
import { embeddedAnswer } from './embedded-answer';

export const EMBEDDED = 'embedded';

/**
 * Answers in this process, by rules: courtesies, the time, what it can do; of anything else it says
 * that it cannot. Its usage is zero, because nobody bills it.
 */
export class EmbeddedChatModel extends ChatModel {
  readonly provider = EMBEDDED;
  readonly model = EMBEDDED;

  constructor(
    private readonly clock: Clock,
    /** IANA time zone for questions that name no place. */
    private readonly zone = 'UTC',
  ) {
    super();
  }

  async *reply(request: ChatRequest, signal: AbortSignal): AsyncGenerator<ChatDelta, undefined> {
    const question = request.messages.findLast(({ role }) => role === 'user')?.content ?? '';
    const answer = embeddedAnswer(question, this.clock.now(), this.zone);
    for (const text of request.isStreamed ? (answer.match(/\s*\S+/g) ?? []) : [answer]) {
      throwIfAborted(signal);
      yield { type: 'text', text };
    }
    throwIfAborted(signal);
    yield {
      type: 'end',
      model: this.model,
      usage: { inputTokens: 0, outputTokens: 0 },
      finishReason: 'stop',
    };
    return undefined;
  }
}

function throwIfAborted(signal: AbortSignal): void {
  if (signal.aborted) throw new CancelledError();
}
