import type { AnswerInProgress } from '../turns/answer-in-progress';
import { type AnswerNote, AnswerSink } from './answer-sink';

/**
 * Hands what is said to one reader who asks for it. Who says something while the last words are still there
 * waits until they are taken; a reader who waits gets them at once, for one promise a piece. What was taken,
 * and only that, is part of the answer.
 */
export class AnswerChannel extends AnswerSink {
  private waiting = '';
  private isOver = false;
  private hasReader = true;
  private failure: unknown;
  private wakeReader: (() => void) | undefined;
  private makeRoom: (() => void) | undefined;

  constructor(private readonly answer: AnswerInProgress) {
    super();
  }

  note(event: AnswerNote): void {
    this.answer.note(event);
  }

  say(text: string): Promise<void> | undefined {
    this.waiting += text;
    if (this.wakeReader === undefined && this.hasReader) return this.room();
    this.wake();
    return undefined;
  }

  /** The channel ends when `work`, which says everything, does. Resolves then, and never rejects. */
  async endWith(work: Promise<void>): Promise<void> {
    try {
      await work;
    } catch (error) {
      this.failure = error;
    }
    this.isOver = true;
    this.wake();
  }

  /** The next words, undefined after the last. @throws what the work throws, once everything is read. */
  async next(): Promise<string | undefined> {
    if (this.waiting === '' && !this.isOver) {
      await new Promise<void>((resolve) => (this.wakeReader = resolve));
    }
    if (this.waiting !== '') return this.take();
    if (this.failure !== undefined) throw this.failure;
    return undefined;
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

  private room(): Promise<void> {
    return new Promise((resolve) => (this.makeRoom = resolve));
  }

  private wake(): void {
    this.wakeReader?.();
    this.wakeReader = undefined;
  }
}
