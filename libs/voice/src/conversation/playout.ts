import type { Timers } from './timers';

interface Sentence {
  readonly number: number;
  readonly text: string;
  ms: number;
}

/**
 * How far a spoken answer has been played: by the client's marks where it sends them, else by the clock,
 * as if it played each piece as soon as it had it.
 */
export class Playout {
  private readonly sentences: Sentence[] = [];
  private totalMs = 0;
  /** Played at `sinceMs`; while held it does not grow. */
  private baseMs = 0;
  private sinceMs: number | undefined;
  private isHeld = false;
  private markedMs: number | undefined;

  constructor(private readonly timers: Timers) {}

  get playedMs(): number {
    if (this.markedMs !== undefined) return Math.min(this.markedMs, this.totalMs);
    return this.estimatedMs;
  }

  /** How long what is left will take, were it not held. */
  get remainingMs(): number {
    return this.totalMs - this.playedMs;
  }

  add(number: number, text: string, ms: number): void {
    this.settle();
    const last = this.sentences.at(-1);
    if (last?.number === number) last.ms += ms;
    else this.sentences.push({ number, text, ms });
    this.totalMs += ms;
  }

  hold(): void {
    this.settle();
    this.isHeld = true;
  }

  resume(): void {
    this.settle();
    this.isHeld = false;
  }

  /** The client has played so much of this answer; marks that go back are late and do not count. */
  mark(playedMs: number): void {
    this.markedMs = Math.max(this.markedMs ?? 0, playedMs);
  }

  /** The words that have been played, by the share of a sentence's time. */
  heardText(): string {
    let left = this.playedMs;
    const heard: string[] = [];
    for (const { text, ms } of this.sentences) {
      const share = ms === 0 ? 1 : Math.min(1, left / ms);
      const words = text.split(/\s+/);
      heard.push(...words.slice(0, Math.floor(words.length * share + 1e-9)));
      left -= ms;
      if (left <= 0) break;
    }
    return heard.join(' ');
  }

  private get estimatedMs(): number {
    if (this.sinceMs === undefined) return 0;
    const elapsedMs = this.isHeld ? 0 : this.timers.nowMs() - this.sinceMs;
    return Math.min(this.totalMs, this.baseMs + elapsedMs);
  }

  /** Time in which there was nothing to play does not count for what comes later. */
  private settle(): void {
    this.baseMs = this.estimatedMs;
    this.sinceMs = this.timers.nowMs();
  }
}
