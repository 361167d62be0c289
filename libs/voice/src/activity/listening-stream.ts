import { NoiseReducer } from '../audio/noise/gtcrn';
import type { StreamAnswer } from './activity-order';
import { ActivityStream } from './activity-stream';

/** One live stream at the detector's ear, freed from noise before where that was asked for. */
export class ListeningStream {
  private readonly activity = new ActivityStream();
  private readonly reducer: NoiseReducer | undefined;

  constructor(isCleaned: boolean) {
    this.reducer = isCleaned ? new NoiseReducer() : undefined;
  }

  push(samples: Int16Array): StreamAnswer {
    if (this.reducer === undefined) return { changes: this.activity.push(samples) };
    const cleaned = this.reducer.push(samples);
    return { changes: this.activity.push(cleaned), cleaned };
  }

  restart(): void {
    this.activity.restart();
  }

  close(): void {
    this.reducer?.close();
  }
}
