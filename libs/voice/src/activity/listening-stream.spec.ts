import { toFloat, toInt16 } from '../audio/speech-sound';
import { aTone, strengthOf } from '../testing/sounds';
import { DetectorPool } from './detector-pool';
import { ListeningStream } from './listening-stream';

const HERTZ = 1_000;

describe(ListeningStream.name, () => {
  const through = (sampleRateHz: number, chunk: number) => {
    const sut = new ListeningStream(new DetectorPool(), false);
    const tone = toInt16(aTone(HERTZ, 2, sampleRateHz));
    const sound: number[] = [];
    for (let at = 0; at < tone.length; at += chunk) {
      const samples = tone.slice(at, at + chunk);
      sound.push(...(sut.push(samples, sampleRateHz).sound ?? samples));
    }
    return toFloat(Int16Array.from(sound)).slice(500, -500);
  };
  /** What is left of a tone when the tone is taken away: clicks, if there are any. */
  const rest = (sound: Float32Array) => {
    const strength = strengthOf(HERTZ, sound, 16_000);
    const power = sound.reduce((sum, sample) => sum + sample * sample, 0) / sound.length;
    return Math.sqrt(Math.max(0, power - strength ** 2 / 2));
  };

  it.each([
    [48_000, 960],
    [44_100, 441],
    [24_000, 480],
    [8_000, 160],
    [22_050, 1_001],
  ])('makes one unbroken tone of pieces at %d Hz', (sampleRateHz, chunk) => {
    const sound = through(sampleRateHz, chunk);
    expect(strengthOf(HERTZ, sound, 16_000)).toBeCloseTo(0.4, 2);
    expect(rest(sound)).toBeLessThan(0.005);
  });

  it('hands on what has the rate already, and follows a change of it', () => {
    const sut = new ListeningStream(new DetectorPool(), false);
    expect(sut.push(new Int16Array(320), 16_000)).toEqual({ changes: [], isNew: true });
    expect(sut.push(new Int16Array(4_800), 48_000).sound?.length).toBeGreaterThan(1_500);
    expect(sut.push(new Int16Array(320), 16_000)).toEqual({ changes: [], isNew: false });
  });
});
