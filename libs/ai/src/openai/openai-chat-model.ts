import type { Departure } from '@parley/common';
import { type ChatDelta, ChatModel, type ChatRequest } from '../ports/chat-model';
import { ChatDialect } from './chat-dialect';
import type { OpenAiEndpoint } from './openai-endpoint';
import { OpenAiReply } from './openai.reply';

/**
 * One model behind an OpenAI-compatible chat completions API. Calls go through undici directly: the
 * official SDK costs 0.3 ms of CPU a call, more than all the rest of a turn.
 */
export class OpenAiChatModel extends ChatModel {
  readonly provider: string;
  private readonly dialect: ChatDialect;

  constructor(
    private readonly endpoint: OpenAiEndpoint,
    readonly model: string,
  ) {
    super();
    this.provider = endpoint.source.name;
    this.dialect = new ChatDialect(model, endpoint.host);
  }

  get takesTools(): boolean {
    return this.dialect.takes('tools');
  }

  reply(request: ChatRequest, signal: Departure): AsyncIterable<ChatDelta> {
    return new OpenAiReply(this.endpoint, this.dialect, request, signal);
  }
}
