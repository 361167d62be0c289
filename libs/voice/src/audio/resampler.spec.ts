import { aTone, concatenated, strengthOf } from '../testing/sounds';
import { Resampler } from './resampler';

const resample = (sound: Float32Array, fromHz: number, toHz: number, block = sound.length) => {
  const sut = new Resampler(fromHz, toHz);
  const parts: Float32Array[] = [];
  for (let at = 0; at < sound.length; at += block) {
    parts.push(sut.push(sound.slice(at, at + block)));
  }
  return concatenated(...parts, sut.flush());
};

describe(Resampler.name, () => {
  it.each([8_000, 11_025, 22_050, 24_000, 44_100, 48_000, 96_000])(
    'keeps a tone as it is on the way from %d Hz to 16 kHz',
    (fromHz) => {
      const result = resample(aTone(1_000, 1, fromHz), fromHz, 16_000);
      expect(Math.abs(result.length - 16_000)).toBeLessThan(64);
      expect(strengthOf(1_000, result.slice(500, -500), 16_000)).toBeCloseTo(0.4, 2);
    },
  );

  it('leaves out what the lower rate cannot hold, in place of folding it back', () => {
    const result = resample(aTone(11_000, 1, 48_000), 48_000, 16_000);
    expect(strengthOf(5_000, result.slice(500, -500), 16_000)).toBeLessThan(0.001);
  });

  it('does not depend on how the stream is cut', () => {
    const sound = aTone(700, 0.5, 44_100);
    const whole = resample(sound, 44_100, 16_000);
    expect(resample(sound, 44_100, 16_000, 441)).toEqual(whole);
    expect(resample(sound, 44_100, 16_000, 7)).toEqual(whole);
  });

  it('hands on what has the rate already', () => {
    const sound = aTone(700, 0.1, 16_000);
    expect(resample(sound, 16_000, 16_000)).toEqual(sound);
  });
});
