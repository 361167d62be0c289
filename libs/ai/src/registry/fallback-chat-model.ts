import type { Departure } from '@parley/common';
import { Logger } from '@nestjs/common';
import { type ChatDelta, ChatModel, type ChatRequest } from '../ports/chat-model';
import { FallbackReply } from './fallback.reply';

/** Asks the next model when one refuses or fails before it has said anything. */
export class FallbackChatModel extends ChatModel {
  readonly provider: string;
  readonly model: string;
  private readonly logger = new Logger('ModelFallback');

  constructor(
    private readonly alias: string,
    private readonly models: readonly [ChatModel, ...ChatModel[]],
  ) {
    super();
    this.provider = models[0].provider;
    this.model = models[0].model;
  }

  get takesTools(): boolean {
    return this.models[0].takesTools;
  }

  reply(request: ChatRequest, signal: Departure): AsyncIterable<ChatDelta> {
    const start = (index: number) =>
      this.models[index]?.reply(request, signal)[Symbol.asyncIterator]();
    return new FallbackReply(start, (index, code) => this.onFallback(index, code));
  }

  private onFallback(index: number, code: string): void {
    const from = this.models[index];
    const to = this.models[index + 1];
    this.logger.warn(
      `${this.alias}: ${from?.provider}:${from?.model} failed (${code}); asking ${to?.provider}:${to?.model}`,
    );
  }
}
