import type { SpeechClip } from '@parley/ai';
import { LISTENING_HZ } from '../audio/speech-sound';

/** What is said in one recording, with a pause of thought in it. */
export interface Script {
  readonly before: string;
  readonly after: string;
  readonly pauseMs: number;
}

export const SCRIPTS: readonly Script[] = [
  { before: 'Could you tell me', after: 'what the time is in London?', pauseMs: 700 },
  { before: 'I would like to book', after: 'an appointment for my cat.', pauseMs: 1_100 },
  { before: 'Please play the', after: 'next song on the list.', pauseMs: 400 },
  { before: 'Remember that my sister', after: 'lives in Berlin.', pauseMs: 700 },
  { before: 'What is the weather', after: 'going to be like tomorrow?', pauseMs: 1_100 },
  { before: 'Turn the volume down and', after: 'skip this one.', pauseMs: 400 },
];

/** A script as sound of 16 kHz, and where in it somebody really speaks, in samples. */
export interface Recording {
  readonly script: Script;
  readonly samples: Int16Array;
  readonly speechFrom: number;
  readonly speechTo: number;
}

const LEAD = LISTENING_HZ;
const TRAIL = 1.5 * LISTENING_HZ;

export function assemble(script: Script, before: SpeechClip, after: SpeechClip): Recording {
  const pause = (script.pauseMs / 1000) * LISTENING_HZ;
  const afterAt = LEAD + before.samples.length + pause;
  const samples = new Int16Array(afterAt + after.samples.length + TRAIL);
  samples.set(before.samples, LEAD);
  samples.set(after.samples, afterAt);
  const speechTo = afterAt + lastLoud(after.samples);
  return { script, samples, speechFrom: LEAD + firstLoud(before.samples), speechTo };
}

/** The recording with noise under it, so many dB quieter than the speech. */
export function withNoise(recording: Recording, signalToNoiseDb: number): Recording {
  const speech = recording.samples.subarray(recording.speechFrom, recording.speechTo);
  const level = effective(speech) / 10 ** (signalToNoiseDb / 20);
  const noise = pinkNoise(recording.samples.length, level);
  const samples = recording.samples.map((sample, n) => clipped(sample + (noise[n] ?? 0)));
  return { ...recording, samples };
}

/** Noise that falls by 3 dB an octave, as rooms have it (Paul Kellet's economy filter); always the same. */
export function pinkNoise(length: number, level: number): Float32Array {
  const noise = new Float32Array(length);
  let [state, a, b, c] = [1, 0, 0, 0];
  for (let n = 0; n < length; n += 1) {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    const white = state / 2_147_483_648 - 1;
    a = 0.99765 * a + white * 0.099046;
    b = 0.963 * b + white * 0.2965164;
    c = 0.57 * c + white * 1.0526913;
    noise[n] = a + b + c + white * 0.1848;
  }
  const scale = level / effective(noise);
  return noise.map((sample) => sample * scale);
}

function effective(samples: Int16Array | Float32Array): number {
  let sum = 0;
  for (const sample of samples) sum += sample * sample;
  return Math.sqrt(sum / Math.max(1, samples.length)) || 1;
}

const LOUD = 300;
const firstLoud = (samples: Int16Array) =>
  Math.max(
    0,
    samples.findIndex((sample) => Math.abs(sample) > LOUD),
  );
const lastLoud = (samples: Int16Array) =>
  samples.findLastIndex((sample) => Math.abs(sample) > LOUD) + 1;
const clipped = (sample: number) => Math.max(-32_768, Math.min(32_767, Math.round(sample)));
