import type { AnswerInProgress } from '../turns/answer-in-progress';
import { type AnswerNote, AnswerSink } from './answer-sink';

interface Reader {
  resolve(text: string | undefined): void;
  reject(error: Error): void;
}

/**
 * Hands what is said to one reader who asks for it. Who says something while the last words are still there
 * waits until they are taken; a reader who waits gets them at once, for one promise a piece. What was taken,
 * and only that, is part of the answer.
 */
export class AnswerChannel extends AnswerSink {
  private waiting = '';
  private isOver = false;
  private hasReader = true;
  private failure: Error | undefined;
  private reader: Reader | undefined;
  private makeRoom: (() => void) | undefined;

  constructor(private readonly answer: AnswerInProgress) {
    super();
  }

  note(event: AnswerNote): void {
    this.answer.note(event);
  }

  say(text: string): Promise<void> | undefined {
    if (!this.hasReader) return undefined;
    if (this.reader !== undefined) {
      this.answer.say(text);
      this.settle(text);
      return undefined;
    }
    this.waiting += text;
    return new Promise((resolve) => (this.makeRoom = resolve));
  }

  /** The channel ends when `work`, which says everything, does. Resolves then, and never rejects. */
  async endWith(work: Promise<void>): Promise<void> {
    try {
      await work;
    } catch (error) {
      this.failure = error instanceof Error ? error : new Error(String(error));
    }
    this.isOver = true;
    if (this.failure === undefined) this.settle(undefined);
    else this.reader?.reject(this.failure);
  }

  /** The next words, undefined after the last. Rejects with what the work throws, once everything is read. */
  next(): Promise<string | undefined> {
    if (this.waiting !== '') return Promise.resolve(this.take());
    if (this.failure !== undefined) return Promise.reject(this.failure);
    if (this.isOver) return Promise.resolve(undefined);
    return new Promise((resolve, reject) => {
      this.reader = { resolve, reject };
    });
  }

  /** Nobody reads any more: whoever says something goes on, to find out that the turn is over. */
  leave(): void {
    this.hasReader = false;
    this.makeRoom?.();
  }

  private take(): string {
    const text = this.waiting;
    this.waiting = '';
    this.answer.say(text);
    this.makeRoom?.();
    return text;
  }

  private settle(text: string | undefined): void {
    const { reader } = this;
    this.reader = undefined;
    reader?.resolve(text);
  }
}
