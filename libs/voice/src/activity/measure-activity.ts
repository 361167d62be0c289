import { toFloat } from '../audio/speech-sound';
import type { ActivityMeasurement } from './activity-order';
import { openDetector } from './open-detector';
import { SileroDetector } from './silero.detector';
import { FRAME_SAMPLES } from './speech-detector';

/** Lets this installation's detector listen to a recording, and watches it. */
export function measureActivity(samples: Int16Array): ActivityMeasurement {
  const detector = openDetector();
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
  const name = detector instanceof SileroDetector ? 'silero v5' : 'loudness';
  return { detector: name, noticedAt, onsets, frames, totalMs };
}
