import { CancelledError, type Departure } from '@parley/common';
import { type ChatDelta, ChatModel, type ChatRequest } from '../ports/chat-model';
import { embeddedAnswer } from './embedded-answer';

export const EMBEDDED = 'embedded';

/**
 * Answers in this process: courtesies, and of anything else that it cannot. What needs no words of its own
 * (the time, music, memory) is done by actions before a model is asked. Its usage is zero: nobody bills it.
 */
export class EmbeddedChatModel extends ChatModel {
  readonly provider = EMBEDDED;
  readonly model = EMBEDDED;
  readonly takesTools = false;

  async *reply(request: ChatRequest, signal: Departure): AsyncGenerator<ChatDelta, undefined> {
    const question = request.messages.findLast(({ role }) => role === 'user')?.content ?? '';
    const answer = embeddedAnswer(question);
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

function throwIfAborted(signal: Departure): void {
  if (signal.aborted) throw new CancelledError();
}
