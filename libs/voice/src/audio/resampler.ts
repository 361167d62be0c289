/** Zero crossings of the sinc on either side: transition band and attenuation for speech, and for music. */
const ZERO_CROSSINGS = 16;
const KAISER_BETA = 8;
/** The filter ends a little below the lower of the two Nyquist frequencies. */
const PASSED = 0.94;

/**
 * Changes the sample rate of a stream by a polyphase windowed-sinc filter (Smith, "Digital Audio
 * Resampling", with a Kaiser window): about 80 dB against aliases.
 */
export class Resampler {
  private readonly up: number;
  private readonly down: number;
  private readonly half: number;
  private readonly phases: readonly Float32Array[];
  private held: Float32Array;
  /** Position of the next output in units of 1/up input samples, relative to `held`. */
  private position: number;

  constructor(fromHz: number, toHz: number) {
    const divisor = greatestCommonDivisor(fromHz, toHz);
    this.up = toHz / divisor;
    this.down = fromHz / divisor;
    const cutoff = Math.min(1, toHz / fromHz) * PASSED;
    this.half = Math.ceil(ZERO_CROSSINGS / cutoff);
    this.phases = fromHz === toHz ? [] : makePhases(this.up, this.half, cutoff);
    this.held = new Float32Array(this.half);
    this.position = this.half * this.up;
  }

  push(input: Float32Array): Float32Array {
    if (this.up === this.down) return input;
    const { half, up, down } = this;
    const samples = new Float32Array(this.held.length + input.length);
    samples.set(this.held);
    samples.set(input, this.held.length);
    const last = (samples.length - half) * up;
    const output = new Float32Array(Math.max(0, Math.ceil((last - this.position) / down)));
    for (let n = 0; n < output.length; n += 1, this.position += down) {
      output[n] = this.filter(samples, Math.floor(this.position / up), this.position % up);
    }
    const used = Math.max(0, Math.floor(this.position / up) - half);
    this.held = samples.slice(used);
    this.position -= used * up;
    return output;
  }

  /** What the filter still holds at the end. */
  flush(): Float32Array {
    return this.push(new Float32Array(this.up === this.down ? 0 : this.half));
  }

  private filter(samples: Float32Array, at: number, phase: number): number {
    const weights = this.phases[phase] ?? [];
    const from = at - this.half + 1;
    let sum = 0;
    for (let n = 0; n < weights.length; n += 1) sum += (weights[n] ?? 0) * (samples[from + n] ?? 0);
    return sum;
  }
}

function makePhases(up: number, half: number, cutoff: number): Float32Array[] {
  return Array.from({ length: up }, (_, phase) => {
    const weights = new Float32Array(2 * half);
    let total = 0;
    for (let n = 0; n < weights.length; n += 1) {
      const x = n - half + 1 - phase / up;
      const weight = sinc(x * cutoff) * kaiser(x / half);
      weights[n] = weight;
      total += weight;
    }
    return weights.map((weight) => weight / total);
  });
}

function sinc(x: number): number {
  return x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
}

function kaiser(x: number): number {
  return Math.abs(x) > 1 ? 0 : bessel(KAISER_BETA * Math.sqrt(1 - x * x)) / bessel(KAISER_BETA);
}

/** Modified Bessel function of the first kind, order zero, by its series. */
function bessel(x: number): number {
  let sum = 1;
  let term = 1;
  for (let n = 1; term > sum * 1e-10; n += 1) {
    term *= (x / (2 * n)) ** 2;
    sum += term;
  }
  return sum;
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
