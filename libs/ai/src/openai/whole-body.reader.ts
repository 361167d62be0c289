import type { Answer } from './answer';
import { type AnswerLimits, wholeBodyBytes } from './answer-limits';
import type { AnswerReader } from './answer-reader';
import { BrokenAnswerError } from './broken-answer.error';
import { parseFrame } from './completion-frame';

/** Reads one `chat.completion` object. */
export class WholeBodyReader implements AnswerReader {
  private readonly chunks: Buffer[] = [];
  private bytes = 0;

  constructor(
    private readonly answer: Answer,
    private readonly limits: AnswerLimits,
  ) {}

  read(bytes: Buffer): boolean {
    this.bytes += bytes.length;
    if (this.bytes > wholeBodyBytes(this.limits)) {
      throw new BrokenAnswerError('sent an answer without end');
    }
    this.chunks.push(bytes);
    return true;
  }

  end(): void {
    const frame = parseFrame(Buffer.concat(this.chunks).toString('utf8'));
    if (frame === undefined || (frame.error ?? frame.choices?.[0] ?? null) === null) {
      throw new BrokenAnswerError('sent something that is no answer');
    }
    this.answer.add(frame);
    this.answer.complete();
  }
}
