import type { FinishReason, TokenUsage } from '../ports/chat-model';
import { estimateTokensOfLength } from '../ports/token-estimate';
import type { AnswerLimits } from './answer-limits';
import { BrokenAnswerError } from './broken-answer.error';
import { type CompletionFrame, textOf, toolCallPiecesOf } from './completion-frame';
import type { DeltaQueue } from './delta-queue';
import { ToolCallCollector } from './tool-call-collector';

const UNSTORABLE = /[\0\p{Surrogate}]/u;
const UNSTORABLE_ALL = /[\0\p{Surrogate}]/gu;
const REPLACEMENT = '\uFFFD';

export interface AskedOf {
  readonly model: string;
  /** Length of all messages together. */
  readonly inputChars: number;
}

/** What the provider has told of it. */
type KnownUsage = { readonly [Key in keyof TokenUsage]: number | undefined };

/** One answer as its frames come in: passes text on, keeps how it ended and what it cost. */
export class Answer {
  isComplete = false;
  /** Called once, when the provider has shown that it works. */
  onFirstText: (() => void) | undefined;
  private textChars = 0;
  private readonly tools: ToolCallCollector;
  private heldBack = '';
  private finishReason: FinishReason | undefined;
  private usage: KnownUsage = { inputTokens: undefined, outputTokens: undefined };

  constructor(
    private readonly queue: DeltaQueue,
    private readonly asked: AskedOf,
    private readonly limits: AnswerLimits,
  ) {
    this.tools = new ToolCallCollector(limits);
  }

  get hasText(): boolean {
    return this.textChars > 0;
  }

  /** The provider has said why it stopped, even if its closing mark is missing. */
  get isFinished(): boolean {
    return this.finishReason !== undefined;
  }

  /** @throws BrokenAnswerError for an error frame, or text over the limit. */
  add(frame: CompletionFrame): void {
    if (frame.error !== undefined && frame.error !== null) {
      throw new BrokenAnswerError('failed while answering', { isReported: true });
    }
    const choice = frame.choices?.[0];
    const text = textOf(choice);
    if (text !== '') this.addText(text);
    for (const piece of toolCallPiecesOf(choice)) this.tools.add(piece);
    if (typeof choice?.finish_reason === 'string') {
      this.finishReason = toFinishReason(choice.finish_reason);
    }
    if (typeof frame.usage === 'object' && frame.usage !== null) this.usage = toUsage(frame.usage);
  }

  /** Nothing more has come for now: what has goes on to whoever waits for it. */
  passOn(): void {
    this.queue.flush();
  }

  complete(): void {
    if (this.isComplete) return;
    this.isComplete = true;
    if (this.heldBack !== '') this.queue.push(REPLACEMENT);
    const toolCalls = this.tools.calls;
    this.queue.finish({
      type: 'end',
      model: this.asked.model,
      usage: {
        inputTokens: this.usage.inputTokens ?? estimateTokensOfLength(this.asked.inputChars),
        outputTokens:
          this.usage.outputTokens ?? estimateTokensOfLength(this.textChars + this.tools.chars),
      },
      // Some servers say "stop" even so.
      finishReason: toolCalls.length > 0 ? 'tool_calls' : (this.finishReason ?? 'other'),
      ...(toolCalls.length > 0 ? { toolCalls } : {}),
    });
  }

  private addText(piece: string): void {
    if (this.textChars === 0) this.onFirstText?.();
    this.textChars += piece.length;
    if (this.textChars > this.limits.textChars) {
      throw new BrokenAnswerError('sent an answer without end');
    }
    const text = this.storable(this.heldBack + piece);
    if (text !== '') this.queue.push(text);
  }

  /**
   * Text that a database takes and that can be sent on piece by piece: without NUL, and with half
   * a surrogate pair held back until the next frame brings the other half.
   */
  private storable(text: string): string {
    const last = text.charCodeAt(text.length - 1);
    const isHalf = last >= 0xd800 && last <= 0xdbff;
    this.heldBack = isHalf ? text.slice(-1) : '';
    const whole = isHalf ? text.slice(0, -1) : text;
    if (!UNSTORABLE.test(whole)) return whole;
    return whole.replace(UNSTORABLE_ALL, (char) => (char === '\0' ? '' : REPLACEMENT));
  }
}

function toFinishReason(reason: string): FinishReason {
  return reason === 'stop' || reason === 'length' || reason === 'content_filter' ? reason : 'other';
}

function toUsage(usage: NonNullable<CompletionFrame['usage']>): KnownUsage {
  const { prompt_tokens: input, completion_tokens: output } = usage;
  return {
    inputTokens: isCount(input) ? input : undefined,
    outputTokens: isCount(output) ? output : undefined,
  };
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
