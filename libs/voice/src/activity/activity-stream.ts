import type { ActivityChange } from './activity-order';
import { FRAME_SAMPLES, type SpeechDetector } from './speech-detector';

/** Feeds a detector whole frames of whatever sizes come in, and notes where it changes its mind. */
export class ActivityStream {
  private readonly frame = new Float32Array(FRAME_SAMPLES);
  private filled = 0;
  private isSpeech = false;

  constructor(private readonly detector: SpeechDetector) {}

  push(samples: Int16Array): readonly ActivityChange[] {
    const changes: ActivityChange[] = [];
    for (let from = 0; from < samples.length;) {
      const to = Math.min(samples.length, from + FRAME_SAMPLES - this.filled);
      this.fill(samples, from, to);
      from = to;
      if (this.filled < FRAME_SAMPLES) break;
      this.filled = 0;
      const isSpeech = this.detector.push(this.frame);
      if (isSpeech !== this.isSpeech) changes.push({ at: to, isSpeech });
      this.isSpeech = isSpeech;
    }
    return changes;
  }

  restart(): void {
    if (!this.isSpeech && this.filled === 0) return;
    this.detector.reset();
    this.filled = 0;
    this.isSpeech = false;
  }

  private fill(samples: Int16Array, from: number, to: number): void {
    for (let n = from; n < to; n += 1) {
      this.frame[this.filled] = (samples[n] ?? 0) / 32_768;
      this.filled += 1;
    }
  }
}
