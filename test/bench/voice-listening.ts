import type { ActivityThread } from '@parley/voice/testing';
import { PIECE_SAMPLES } from './voice-sessions';

const FRAME_SAMPLES = 512;
const SAMPLES_A_MS = 16;

/** Milliseconds for a frame of 32 ms, in whole seconds at a time as little messaging as possible. */
export async function detectionMs(activity: ActivityThread, speech: Int16Array): Promise<number> {
  const stream = activity.open();
  await activity.push(stream, speech);
  const long = Int16Array.from({ length: 16_000 * 30 }, (_, n) => speech[n % speech.length] ?? 0);
  const startedMs = performance.now();
  await activity.push(stream, long);
  const perFrameMs = (performance.now() - startedMs) / (long.length / FRAME_SAMPLES);
  activity.close(stream);
  return perFrameMs;
}

/** Of speech after a silence, cut as a session cuts it: so much has to be there before the detector can notice. */
export async function noticedAfterMs(
  activity: ActivityThread,
  speech: Int16Array,
): Promise<number> {
  const stream = activity.open();
  await activity.push(stream, new Int16Array(16_000));
  let heard = 0;
  for (let isNoticed = false; !isNoticed && heard < speech.length; heard += PIECE_SAMPLES) {
    const { changes } = await activity.push(stream, speech.slice(heard, heard + PIECE_SAMPLES));
    isNoticed = changes.length > 0;
  }
  activity.close(stream);
  return heard / SAMPLES_A_MS;
}
