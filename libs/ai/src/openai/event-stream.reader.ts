import { StringDecoder } from 'node:string_decoder';
import { createParser } from 'eventsource-parser';
import type { Answer } from './answer';
import type { AnswerLimits } from './answer-limits';
import type { AnswerReader } from './answer-reader';
import { BrokenAnswerError } from './broken-answer.error';
import { parseFrame } from './completion-frame';

/** Reads `data: {chunk}` events up to `data: [DONE]`. */
export class EventStreamReader implements AnswerReader {
  private readonly decoder = new StringDecoder('utf8');
  private readonly parser;
  private events = 0;

  constructor(
    private readonly answer: Answer,
    limits: AnswerLimits,
  ) {
    this.parser = createParser({
      maxBufferSize: limits.lineChars,
      onEvent: ({ data }) => this.readEvent(data),
      onError: ({ type }) => {
        if (type === 'max-buffer-size-exceeded') {
          throw new BrokenAnswerError('sent a line without end');
        }
      },
    });
  }

  read(bytes: Buffer): boolean {
    const before = this.events;
    this.parser.feed(this.decoder.write(bytes));
    this.answer.passOn();
    return this.events > before;
  }

  /** Some servers leave `[DONE]` out; a finish reason then tells a whole answer from half of one. */
  end(): void {
    if (this.answer.isComplete) return;
    if (!this.answer.isFinished)
      throw new BrokenAnswerError('broke off in the middle of its answer');
    this.answer.complete();
  }

  private readEvent(data: string): void {
    this.events += 1;
    if (this.answer.isComplete) return;
    if (data === '[DONE]') {
      this.answer.complete();
      return;
    }
    const frame = parseFrame(data);
    if (frame === undefined) throw new BrokenAnswerError('sent something that is no answer');
    this.answer.add(frame);
  }
}
