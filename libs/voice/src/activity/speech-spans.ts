import { setImmediate as others } from 'node:timers/promises';
import type { DetectorPool } from './detector-pool';
import { FRAME_SAMPLES, type SpeechDetector } from './speech-detector';

/** A stretch of speech, in samples. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A detector notices late; the first sound of a word comes before. */
const LEAD_SAMPLES = 4_800;
const TRAIL_SAMPLES = 1_600;

/** Some 5 ms of work; then it is the turn of what else came to the thread. */
const SLICE_SAMPLES = 50 * FRAME_SAMPLES;

/** Where in a recording somebody speaks, with some air around it; slice by slice. */
export async function speechSpans(
  samples: Int16Array,
  detectors: DetectorPool,
): Promise<readonly Span[]> {
  const detector = detectors.take();
  try {
    return await spansHeardBy(detector, samples);
  } finally {
    detectors.giveBack(detector);
  }
}

async function spansHeardBy(
  detector: SpeechDetector,
  samples: Int16Array,
): Promise<readonly Span[]> {
  const spans: Span[] = [];
  let began: number | undefined;
  const frame = new Float32Array(FRAME_SAMPLES);
  const end = (at: number) => {
    if (began !== undefined) spans.push(padded({ from: began, to: at }, samples.length));
    began = undefined;
  };
  for (let at = 0; at < samples.length; at += FRAME_SAMPLES) {
    if (at % SLICE_SAMPLES === 0) await others();
    for (let n = 0; n < FRAME_SAMPLES; n += 1) frame[n] = (samples[at + n] ?? 0) / 32_768;
    if (detector.push(frame)) began ??= at;
    else end(at);
  }
  end(samples.length);
  return merged(spans);
}

function padded({ from, to }: Span, length: number): Span {
  return { from: Math.max(0, from - LEAD_SAMPLES), to: Math.min(length, to + TRAIL_SAMPLES) };
}

function merged(spans: readonly Span[]): readonly Span[] {
  return spans.reduce<Span[]>((kept, span) => {
    const last = kept.at(-1);
    if (last === undefined || span.from > last.to) return [...kept, span];
    return [...kept.slice(0, -1), { from: last.from, to: span.to }];
  }, []);
}
