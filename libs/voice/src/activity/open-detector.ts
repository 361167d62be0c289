import { EnergyDetector } from './energy.detector';
import { SileroDetector } from './silero.detector';
import type { SpeechDetector } from './speech-detector';

let isSileroMissing = false;

/** A detector for one stream; for use in a worker thread, because the first one takes 100 ms to load. */
export function openDetector(): SpeechDetector {
  if (isSileroMissing) return new EnergyDetector();
  try {
    return new SileroDetector();
  } catch {
    isSileroMissing = true;
    return new EnergyDetector();
  }
}
