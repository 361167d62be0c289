import { NoiseReducer } from '../audio/noise/gtcrn';
import { Resampler } from '../audio/resampler';
import { LISTENING_HZ, toFloat, toInt16 } from '../audio/speech-sound';
import type { StreamAnswer } from './activity-order';
import { ActivityStream } from './activity-stream';
import type { DetectorPool } from './detector-pool';
import type { SpeechDetector } from './speech-detector';

/**
 * One live stream at the detector's ear, brought to the rate at which everything listens, and freed from
 * noise where that was asked for. Both keep their state from piece to piece: at the seams nothing clicks.
 */
export class ListeningStream {
  private readonly detector: SpeechDetector;
  private readonly activity: ActivityStream;
  private readonly reducer: NoiseReducer | undefined;
  private resampler: Resampler | undefined;
  private sourceHz = LISTENING_HZ;
  private isNew = true;

  constructor(
    private readonly detectors: DetectorPool,
    isCleaned: boolean,
  ) {
    this.detector = detectors.take();
    this.activity = new ActivityStream(this.detector);
    this.reducer = isCleaned ? new NoiseReducer() : undefined;
  }

  push(samples: Int16Array, sampleRateHz: number): StreamAnswer {
    const atRate = this.atListeningRate(samples, sampleRateHz);
    const sound = this.reducer?.push(atRate) ?? atRate;
    const changes = this.activity.push(sound);
    const { isNew } = this;
    this.isNew = false;
    return sound === samples ? { changes, isNew } : { changes, sound, isNew };
  }

  restart(): void {
    this.activity.restart();
  }

  close(): void {
    this.reducer?.close();
    this.detectors.giveBack(this.detector);
  }

  private atListeningRate(samples: Int16Array, sampleRateHz: number): Int16Array {
    if (sampleRateHz !== this.sourceHz) {
      this.sourceHz = sampleRateHz;
      this.resampler =
        sampleRateHz === LISTENING_HZ ? undefined : new Resampler(sampleRateHz, LISTENING_HZ);
    }
    return this.resampler === undefined ? samples : toInt16(this.resampler.push(toFloat(samples)));
  }
}
