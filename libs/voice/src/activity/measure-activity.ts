import { toFloat } from '../audio/speech-sound';
import type { ActivityMeasurement } from './activity-order';
import type { DetectorPool } from './detector-pool';
import { FRAME_SAMPLES } from './speech-detector';

/** Lets this installation's detector listen to a recording, and watches it. */
export function measureActivity(samples: Int16Array, detectors: DetectorPool): ActivityMeasurement {
  const detector = detectors.take();
  const sound = toFloat(samples);
  let noticedAt: number | undefined;
  let [onsets, frames, wasSpeech] = [0, 0, false];
  const startedMs = performance.now();
  for (let at = 0; at + FRAME_SAMPLES <= sound.length; at += FRAME_SAMPLES, frames += 1) {
    const isSpeech = detector.push(sound.slice(at, at + FRAME_SAMPLES));
    if (isSpeech && !wasSpeech) onsets += 1;
    if (isSpeech) noticedAt ??= at + FRAME_SAMPLES;
    wasSpeech = isSpeech;
  }
  const totalMs = performance.now() - startedMs;
  detectors.giveBack(detector);
  return { detector: detector.name, noticedAt, onsets, frames, totalMs };
}
