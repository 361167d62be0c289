import { Fourier } from './fourier';

const SIZE = 512;
const HOP = 128;
const BINS = SIZE / 2 + 1;
/** A bin below the first passes as the rest only, above the second whole; multiples of the noise's mean. */
const CLOSED_BELOW = 1.5;
const OPEN_ABOVE = 3;
const REST = 0.08;
/** How much of its gain a bin keeps from the frame before, against the chirping of lone bins. */
const SMOOTHING = 0.6;

const window = Float64Array.from(
  { length: SIZE },
  (_, n) => 0.5 - 0.5 * Math.cos((2 * Math.PI * n) / SIZE),
);
/** Hann squared at a quarter's overlap adds up to this. */
const OVERLAP_SUM = 1.5;

/**
 * Turns down what is no louder than the noise, frequency by frequency (a spectral gate). The noise is
 * learned from the recording's own stretches without speech.
 */
export function reduceNoise(samples: Float32Array, noise: Float32Array): Float32Array {
  const floor = averageMagnitudes(noise);
  const fourier = new Fourier(SIZE);
  const output = new Float32Array(samples.length);
  const gains = new Float64Array(BINS).fill(1);
  for (let at = -SIZE + HOP; at < samples.length; at += HOP) {
    const [re, im] = spectrumAt(samples, at, fourier);
    for (let bin = 0; bin < BINS; bin += 1) {
      const magnitude = Math.hypot(re[bin] ?? 0, im[bin] ?? 0);
      const gain = gainFor(magnitude, floor[bin] ?? 0);
      gains[bin] = Math.max(gain, SMOOTHING * (gains[bin] ?? 1) + (1 - SMOOTHING) * gain);
    }
    scale(re, im, gains);
    fourier.inverse(re, im);
    addTo(output, re, at);
  }
  return output;
}

function gainFor(magnitude: number, floor: number): number {
  if (floor === 0) return 1;
  const excess = magnitude / floor;
  const opened = (excess - CLOSED_BELOW) / (OPEN_ABOVE - CLOSED_BELOW);
  return Math.min(1, Math.max(REST, opened));
}

function averageMagnitudes(noise: Float32Array): Float64Array {
  const fourier = new Fourier(SIZE);
  const total = new Float64Array(BINS);
  let frames = 0;
  for (let at = 0; at + SIZE <= noise.length; at += HOP, frames += 1) {
    const [re, im] = spectrumAt(noise, at, fourier);
    for (let bin = 0; bin < BINS; bin += 1) {
      total[bin] = (total[bin] ?? 0) + Math.hypot(re[bin] ?? 0, im[bin] ?? 0);
    }
  }
  return total.map((sum) => sum / Math.max(1, frames));
}

function spectrumAt(
  samples: Float32Array,
  at: number,
  fourier: Fourier,
): [Float64Array, Float64Array] {
  const re = window.map((weight, n) => weight * (samples[at + n] ?? 0));
  const im = new Float64Array(SIZE);
  fourier.transform(re, im);
  return [re, im];
}

function scale(re: Float64Array, im: Float64Array, gains: Float64Array): void {
  for (let bin = 0; bin < SIZE; bin += 1) {
    const gain = gains[bin < BINS ? bin : SIZE - bin] ?? 1;
    re[bin] = (re[bin] ?? 0) * gain;
    im[bin] = (im[bin] ?? 0) * gain;
  }
}

function addTo(output: Float32Array, frame: Float64Array, at: number): void {
  for (let n = Math.max(0, -at); n < SIZE && at + n < output.length; n += 1) {
    const sample = ((frame[n] ?? 0) * (window[n] ?? 0)) / OVERLAP_SUM;
    output[at + n] = (output[at + n] ?? 0) + sample;
  }
}
