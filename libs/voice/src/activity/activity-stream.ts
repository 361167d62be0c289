import type { ActivityChange } from './activity-order';
import { openDetector } from './open-detector';
import { FRAME_SAMPLES, type SpeechDetector } from './speech-detector';

/** Feeds a detector whole frames of whatever sizes come in, and notes where it changes its mind. */
export class ActivityStream {
  private detector: SpeechDetector;
  private readonly frame = new Float32Array(FRAME_SAMPLES);
  private filled = 0;
  private isSpeech = false;

  constructor(private readonly open: () => SpeechDetector = openDetector) {
    this.detector = open();
  }

  push(samples: Int16Array): readonly ActivityChange[] {
    const changes: ActivityChange[] = [];
    for (const [n, sample] of samples.entries()) {
      this.frame[this.filled] = sample / 32_768;
      this.filled += 1;
      if (this.filled < FRAME_SAMPLES) continue;
      this.filled = 0;
      const isSpeech = this.detector.push(this.frame);
      if (isSpeech !== this.isSpeech) changes.push({ at: n + 1, isSpeech });
      this.isSpeech = isSpeech;
    }
    return changes;
  }

  restart(): void {
    if (!this.isSpeech && this.filled === 0) return;
    this.detector = this.open();
    this.filled = 0;
    this.isSpeech = false;
  }
}
