import type { SpeechDetector } from './speech-detector';

/** Speech is this much louder than the quietest of late, and than any silence. */
const ABOVE_FLOOR_DB = 12;
const SILENCE_DB = -50;
const FLOOR_RISE_DB = 0.05;
const BEGIN_FRAMES = 4;
const END_FRAMES = 8;

/**
 * Loudness against a floor that follows the background. For machines that sherpa-onnx has no build for:
 * good in a quiet room, wrong in noise.
 */
export class EnergyDetector implements SpeechDetector {
  readonly name = 'loudness';
  private floorDb = SILENCE_DB;
  private loud = 0;
  private quiet = 0;
  private isSpeech = false;

  push(frame: Float32Array): boolean {
    const db = loudnessDb(frame);
    const isLoud = db > Math.max(SILENCE_DB, this.floorDb + ABOVE_FLOOR_DB);
    this.floorDb = db < this.floorDb ? db : this.floorDb + FLOOR_RISE_DB;
    this.loud = isLoud ? this.loud + 1 : 0;
    this.quiet = isLoud ? 0 : this.quiet + 1;
    if (this.loud >= BEGIN_FRAMES) this.isSpeech = true;
    if (this.quiet >= END_FRAMES) this.isSpeech = false;
    return this.isSpeech;
  }

  reset(): void {
    this.floorDb = SILENCE_DB;
    this.loud = 0;
    this.quiet = 0;
    this.isSpeech = false;
  }
}

export function loudnessDb(samples: Float32Array): number {
  let sum = 0;
  for (const sample of samples) sum += sample * sample;
  return 10 * Math.log10(sum / Math.max(1, samples.length) + 1e-12);
}
