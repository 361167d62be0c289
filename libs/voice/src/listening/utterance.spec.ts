import { speakAs } from '@parley/ai/testing';
import { toFloat, toInt16 } from '../audio/speech-sound';
import { concatenated, someNoise } from '../testing/sounds';
import { DetectorPool } from '../activity/detector-pool';
import { speechSpans } from '../activity/speech-spans';
import { prepareUtterance } from './utterance';

const SECOND = new Float32Array(16_000);

const detectors = new DetectorPool();
const utteranceOf = async (recording: Int16Array) =>
  prepareUtterance(recording, await speechSpans(recording, detectors));

describe(prepareUtterance.name, () => {
  let speech: Float32Array;

  beforeAll(async () => {
    speech = toFloat((await speakAs('slt', 'What is the time in London?')).samples);
  });

  it('leaves out what is around the speech', async () => {
    const recording = concatenated(SECOND, speech, SECOND);
    const utterance = await utteranceOf(toInt16(recording));
    expect(utterance.speechMs).toBeGreaterThan(1_000);
    expect(utterance.samples.length).toBeLessThan(recording.length - 16_000);
    expect(utterance.durationMs).toBeCloseTo(recording.length / 16, 0);
  });

  it('keeps what is said after a pause', async () => {
    const once = await utteranceOf(toInt16(concatenated(SECOND, speech, SECOND)));
    const twice = await utteranceOf(toInt16(concatenated(speech, SECOND, SECOND, speech)));
    expect(twice.speechMs).toBeGreaterThan(1.7 * once.speechMs);
  });

  it.each([
    ['nothing', new Float32Array(0)],
    ['silence', new Float32Array(48_000)],
    ['noise', someNoise(3, 16_000)],
    ['a click', concatenated(SECOND, Float32Array.of(1, -1, 1), SECOND)],
  ])('hears no speech in %s', async (_, sound) => {
    expect(await utteranceOf(toInt16(sound))).toMatchObject({ speechMs: 0 });
  });

  it('finds speech in noise and turns the noise down', async () => {
    const noise = someNoise(2, 16_000, 0.05);
    const noisy = speech.map((sample, n) => sample + (noise[n % noise.length] ?? 0));
    const utterance = await utteranceOf(toInt16(concatenated(noise, noisy, noise)));
    expect(utterance.speechMs).toBeGreaterThan(1_000);
    const quietest = (sound: Float32Array) => {
      const loudness: number[] = [];
      for (let at = 0; at + 800 < sound.length; at += 800) {
        loudness.push(Math.hypot(...sound.slice(at, at + 800)));
      }
      return Math.min(...loudness);
    };
    expect(quietest(toFloat(utterance.samples))).toBeLessThan(0.5 * quietest(noisy));
  });
});
