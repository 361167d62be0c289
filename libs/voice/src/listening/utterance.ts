import { loudnessDb } from '../activity/energy.detector';
import type { Span } from '../activity/speech-spans';
import { reduceNoise } from '../audio/noise/spectral-gate';
import { LISTENING_HZ, toFloat, toInt16 } from '../audio/speech-sound';

/** Less speech than this is a click or a breath. */
const LEAST_SPEECH = 0.1 * LISTENING_HZ;
/** Without so much noise alone there is nothing to learn it from. */
const LEAST_NOISE = 0.2 * LISTENING_HZ;
/** Speech that stands out this far needs no help, which would only blur it. */
const CLEAN_DB = 25;

/** A recording as a recogniser gets it. */
export interface Utterance {
  /** 16 kHz: speech alone, cleaned of noise where there was some. Empty where nobody speaks. */
  readonly samples: Int16Array;
  readonly durationMs: number;
  readonly speechMs: number;
}

/** Cuts the speech out of a recording and frees it from noise. */
export function prepareUtterance(recording: Int16Array, spans: readonly Span[]): Utterance {
  const samples = toFloat(recording);
  const length = lengthOf(spans);
  const durationMs = msOf(samples.length);
  if (length < LEAST_SPEECH) return { samples: new Int16Array(0), durationMs, speechMs: 0 };
  const speech = cleaned(samples, spans);
  return { samples: toInt16(speech), durationMs, speechMs: msOf(length) };
}

function cleaned(samples: Float32Array, spans: readonly Span[]): Float32Array {
  const speech = joined(samples, spans);
  const noise = joined(samples, gapsBetween(spans, samples.length));
  const needsHelp =
    noise.length >= LEAST_NOISE && loudnessDb(speech) - loudnessDb(noise) < CLEAN_DB;
  return needsHelp ? reduceNoise(speech, noise) : speech;
}

function gapsBetween(spans: readonly Span[], length: number): readonly Span[] {
  const starts = [0, ...spans.map(({ to }) => to)];
  const ends = [...spans.map(({ from }) => from), length];
  return starts.map((from, n) => ({ from, to: ends[n] ?? length }));
}

function joined(samples: Float32Array, spans: readonly Span[]): Float32Array {
  const whole = new Float32Array(lengthOf(spans));
  let at = 0;
  for (const { from, to } of spans) {
    whole.set(samples.subarray(from, to), at);
    at += to - from;
  }
  return whole;
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((total, { from, to }) => total + to - from, 0);
}

function msOf(samples: number): number {
  return (samples / LISTENING_HZ) * 1000;
}
