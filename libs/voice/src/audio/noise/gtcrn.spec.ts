import { speakAs } from '@parley/ai/testing';
import { pinkNoise, withNoise, assemble } from '../../doctor/recordings';
import { toInt16 } from '../speech-sound';
import { NoiseReducer } from './gtcrn';

const power = (samples: Int16Array) =>
  samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length;
const decibels = (ratio: number) => 10 * Math.log10(ratio);

describe(NoiseReducer.name, () => {
  const inPieces = (sut: NoiseReducer, samples: Int16Array, size: number) => {
    const pieces: number[] = [];
    for (let at = 0; at < samples.length; at += size) {
      pieces.push(...sut.push(samples.subarray(at, at + size)));
    }
    return Int16Array.from(pieces);
  };

  it('takes noise away and leaves speech', async () => {
    const script = { before: 'Could you tell me', after: 'what the time is?', pauseMs: 300 };
    const recording = assemble(
      script,
      await speakAs('slt', script.before),
      await speakAs('slt', script.after),
    );
    const noisy = withNoise(recording, 10);
    const sut = new NoiseReducer();
    const cleaned = inPieces(sut, noisy.samples, 320);
    sut.close();
    const noise = [2_000, recording.speechFrom - 2_000] as const;
    const speech = [recording.speechFrom, recording.speechTo] as const;
    const lost = (span: readonly [number, number]) =>
      decibels(power(noisy.samples.subarray(...span)) / power(cleaned.subarray(...span)));
    expect(lost(noise)).toBeGreaterThan(12);
    expect(lost(speech)).toBeLessThan(3);
  });

  it('gives the same whatever the pieces, and keeps streams apart', () => {
    const noise = toInt16(pinkNoise(16_000, 0.05));
    const [whole, small, other] = [new NoiseReducer(), new NoiseReducer(), new NoiseReducer()];
    other.push(toInt16(pinkNoise(8_000, 0.5)));
    const expected = whole.push(noise);
    expect(inPieces(small, noise, 123)).toEqual(expected);
    for (const each of [whole, small, other]) each.close();
  });

  it('finds room for many streams', () => {
    const streams = Array.from({ length: 300 }, () => new NoiseReducer());
    const noise = toInt16(pinkNoise(512, 0.05));
    const outputs = new Set(streams.map((sut) => sut.push(noise).join()));
    expect(outputs.size).toBe(1);
    for (const each of streams) each.close();
  });
});
