import { LISTENING_HZ } from '../audio/speech-sound';

/** What was said just before the detector noticed. */
const PRE_ROLL_SAMPLES = 0.6 * LISTENING_HZ;

/** Keeps the sound of the stretch in which the user speaks, from a little before it. */
export class UtteranceBuffer {
  private pieces: Int16Array[] = [];
  private length = 0;
  private isOpen = false;

  constructor(private readonly maxSamples: number) {}

  /** Whether so much has been collected that it has to be cut here. */
  get isFull(): boolean {
    return this.isOpen && this.length >= this.maxSamples;
  }

  push(samples: Int16Array): void {
    this.pieces.push(samples);
    this.length += samples.length;
    if (!this.isOpen) this.trim(PRE_ROLL_SAMPLES);
  }

  begin(): void {
    this.isOpen = true;
  }

  end(): Int16Array {
    const whole = new Int16Array(this.length);
    let at = 0;
    for (const piece of this.pieces) {
      whole.set(piece, at);
      at += piece.length;
    }
    this.clear();
    return whole;
  }

  clear(): void {
    this.pieces = [];
    this.length = 0;
    this.isOpen = false;
  }

  private trim(most: number): void {
    for (let first = this.pieces[0]; first && this.length - first.length >= most;) {
      this.pieces.shift();
      this.length -= first.length;
      first = this.pieces[0];
    }
  }
}
