import { SentenceSplitter } from '../speaking/sentences';
import { spokenText } from '../speaking/spoken-text';
import { Alarm } from './alarm';
import type { ConversationParts } from './conversation-parts';
import { Playout } from './playout';
import { SentenceQueue } from './sentence-queue';

/** Kept as heard of an answer that had begun and of which no word was played. */
const NOTHING_HEARD = '…';

/** One answer, from the model's first word to the last sound played, or to where it is broken off. */
export class Reply {
  private readonly leaving = new AbortController();
  private readonly splitter = new SentenceSplitter();
  private readonly sentences = new SentenceQueue();
  private readonly playout: Playout;
  private readonly ending: Alarm;
  private turnNo: number | undefined;
  private hasText = false;
  private isMade = false;
  private isMute = false;
  private isHeld = false;
  private hasEnded = false;

  constructor(
    readonly id: number,
    /** What it answers. */
    readonly text: string,
    private readonly parts: ConversationParts,
    private readonly onOver: () => void,
  ) {
    this.playout = new Playout(parts.timers);
    this.ending = new Alarm(parts.timers);
  }

  /** Whether the model has not said a word: what it was asked is not in the history. */
  get isWordless(): boolean {
    return !this.hasText;
  }

  /**
   * Does all the work. Resolves when no engine works for it any more; never rejects. Begins when the one
   * before has settled, because its history is this one's.
   */
  async run(before: Promise<void>): Promise<void> {
    await before;
    const speaking = this.speak();
    try {
      if (!this.leaving.signal.aborted) await this.write();
    } catch (error) {
      this.fail('answering', error);
    }
    this.sentences.add(this.splitter.flush());
    this.sentences.end();
    await speaking;
    this.isMade = true;
    this.awaitEnd();
  }

  /** Nothing more is to be played until it is resumed; the engines go on meanwhile. */
  hold(): void {
    if (this.isHeld || this.hasEnded) return;
    this.isHeld = true;
    this.playout.hold();
    this.ending.clear();
    this.parts.emit({ type: 'held', replyId: this.id });
  }

  resume(): void {
    if (!this.isHeld || this.hasEnded) return;
    this.isHeld = false;
    this.playout.resume();
    this.parts.emit({ type: 'resumed', replyId: this.id });
    this.awaitEnd();
  }

  /** The client says how much it has played. */
  mark(playedMs: number): void {
    this.playout.mark(playedMs);
    this.awaitEnd();
  }

  /** Breaks it off: engines stop, and only what was heard is to stay. */
  interrupt(): void {
    if (this.hasEnded) return;
    this.hasEnded = true;
    this.ending.clear();
    const heard = this.playout.heardText();
    this.leaving.abort();
    this.parts.emit({ type: 'interrupted', replyId: this.id, heard });
  }

  /** Keeps what was heard of an interrupted answer; after `run`, which stores what there is of it. */
  async keepHeard(): Promise<void> {
    const { turnNo } = this;
    if (turnNo === undefined || !this.hasText || this.isMute) return;
    const heard = this.playout.heardText() || NOTHING_HEARD;
    await this.parts.remember(turnNo, heard);
  }

  private async write(): Promise<void> {
    const { signal } = this.leaving;
    const onBegun = (turnNo: number) => (this.turnNo = turnNo);
    for await (const progress of this.parts.answer(this.text, onBegun, signal)) {
      if (signal.aborted) return;
      if (progress.type === 'finished') {
        this.turnNo = progress.turn.turnNo;
        this.parts.emit({ type: 'answered', replyId: this.id, turn: progress.turn });
      } else {
        this.hasText = true;
        this.parts.emit({ type: 'answer_text', replyId: this.id, text: progress.text });
        this.sentences.add(this.splitter.push(progress.text));
      }
    }
  }

  private async speak(): Promise<void> {
    let number = 0;
    try {
      for await (const sentence of this.sentences.read()) {
        const text = spokenText(sentence);
        if (text !== '' && !this.isMute && !this.leaving.signal.aborted) {
          await this.say(number++, text);
        }
      }
    } catch (error) {
      this.isMute = true;
      this.fail('speaking', error);
      return;
    }
    if (!this.leaving.signal.aborted) this.parts.emit({ type: 'spoken', replyId: this.id });
  }

  private async say(sentence: number, text: string): Promise<void> {
    const { signal } = this.leaving;
    for await (const clip of this.parts.speak(text, signal)) {
      if (signal.aborted) return;
      this.playout.add(sentence, text, (clip.samples.length / clip.sampleRateHz) * 1000);
      this.parts.emit({ type: 'speech', replyId: this.id, sentence, text, clip });
      await this.untilNear();
    }
  }

  /** Waits while more has been made than will soon be played: it may be interrupted. */
  private async untilNear(): Promise<void> {
    const { timers, options } = this.parts;
    const { signal } = this.leaving;
    while (!signal.aborted && this.playout.remainingMs > options.maxAheadMs) {
      await new Promise<void>((resolve) => {
        const callOff = timers.after(500, () => {
          signal.removeEventListener('abort', leave);
          resolve();
        });
        const leave = () => {
          callOff();
          resolve();
        };
        signal.addEventListener('abort', leave, { once: true });
      });
    }
  }

  private awaitEnd(): void {
    if (!this.isMade || this.isHeld || this.hasEnded) return;
    const { remainingMs } = this.playout;
    if (remainingMs > 0) {
      this.ending.set(remainingMs, () => this.end());
      return;
    }
    this.end();
  }

  private end(): void {
    if (this.hasEnded) return;
    this.hasEnded = true;
    this.ending.clear();
    this.parts.emit({ type: 'reply_over', replyId: this.id });
    this.onOver();
  }

  private fail(stage: 'answering' | 'speaking', cause: unknown): void {
    if (this.leaving.signal.aborted) return;
    const error = cause instanceof Error ? cause : new Error(String(cause));
    this.parts.emit({ type: 'failed', stage, error });
  }
}
