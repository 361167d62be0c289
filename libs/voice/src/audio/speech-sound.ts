import { DomainError } from '@parley/common';
import type { Decoded } from './decode/decoded';
import { Resampler } from './resampler';

/** The rate at which everything here listens. */
export const LISTENING_HZ = 16_000;

/** Collects decoded pieces as 16-bit mono of 16 kHz, or of the rate that the first one has, up to a length. */
export class SpeechSound {
  private readonly pieces: Int16Array[] = [];
  private length = 0;
  private resampler: Resampler | undefined;
  private sourceHz = 0;

  constructor(
    private readonly maxSeconds: number,
    private targetHz: number | 'as it is' = LISTENING_HZ,
  ) {}

  /** Of the samples. */
  get sampleRateHz(): number {
    return this.targetHz === 'as it is' ? LISTENING_HZ : this.targetHz;
  }

  /** @throws DomainError `too_large` beyond the length. */
  add({ channels, sampleRateHz }: Decoded): void {
    if (this.targetHz === 'as it is') this.targetHz = sampleRateHz;
    if (this.resampler === undefined || sampleRateHz !== this.sourceHz) {
      this.resampler = new Resampler(sampleRateHz, this.targetHz);
      this.sourceHz = sampleRateHz;
    }
    this.keep(this.resampler.push(mixed(channels)));
  }

  samples(): Int16Array {
    if (this.resampler !== undefined) this.keep(this.resampler.flush());
    this.resampler = undefined;
    const whole = new Int16Array(this.length);
    let at = 0;
    for (const piece of this.pieces) {
      whole.set(piece, at);
      at += piece.length;
    }
    return whole;
  }

  private keep(samples: Float32Array): void {
    this.length += samples.length;
    if (this.length > this.maxSeconds * this.sampleRateHz) {
      throw new DomainError('too_large', `The audio is longer than ${this.maxSeconds} seconds.`, {
        code: 'audio_too_long',
      });
    }
    this.pieces.push(toInt16(samples));
  }
}

export function toInt16(samples: Float32Array): Int16Array {
  return Int16Array.from(samples, (sample) =>
    Math.max(-32_768, Math.min(32_767, Math.round(sample * 32_768))),
  );
}

export function toFloat(samples: Int16Array): Float32Array {
  return Float32Array.from(samples, (sample) => sample / 32_768);
}

function mixed(channels: readonly Float32Array[]): Float32Array {
  const [first = new Float32Array(0)] = channels;
  if (channels.length < 2) return first;
  return first.map((_, n) => {
    let sum = 0;
    for (const channel of channels) sum += channel[n] ?? 0;
    return sum / channels.length;
  });
}
