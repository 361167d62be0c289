import type { AnswerInProgress } from '../turns/answer-in-progress';
import { type AnswerNote, AnswerSink } from './answer-sink';

/** Takes the next words; what it returns, if anything, is waited for before more are said. */
export type Hear = (text: string) => Promise<void> | undefined;

/** An answer that somebody hears while it comes about, piece by piece and without a promise for each. */
export class HeardAnswer extends AnswerSink {
  constructor(
    private readonly answer: AnswerInProgress,
    private readonly hear: Hear,
  ) {
    super();
  }

  note(event: AnswerNote): void {
    this.answer.note(event);
  }

  say(text: string): Promise<void> | undefined {
    this.answer.say(text);
    return this.hear(text);
  }
}
