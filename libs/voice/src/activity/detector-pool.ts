import { openDetector } from './open-detector';
import type { SpeechDetector } from './speech-detector';

/** Each holds some 12 MB, until the thread has had nothing to do for a while; of a larger crowd no more are kept. */
const MOST_FREE = 20;

/**
 * Detectors that were used before and are as good as new: to load one takes as long as to listen to twenty
 * seconds, and everybody else in the thread waits.
 */
export class DetectorPool {
  private readonly free: SpeechDetector[] = [];

  constructor(private readonly open: () => SpeechDetector = openDetector) {}

  /** One that has heard nothing. */
  take(): SpeechDetector {
    return this.free.pop() ?? this.open();
  }

  giveBack(detector: SpeechDetector): void {
    if (this.free.length >= MOST_FREE) return;
    detector.reset();
    this.free.push(detector);
  }
}
