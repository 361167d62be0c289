import { speakAs } from '@parley/ai/testing';
import { toFloat } from '../audio/speech-sound';
import { DetectorPool } from './detector-pool';
import { openDetector } from './open-detector';
import { FRAME_SAMPLES, type SpeechDetector } from './speech-detector';

describe(DetectorPool.name, () => {
  it('loads a detector once for those who come one after the other', () => {
    const open = jest.fn(openDetector);
    const sut = new DetectorPool(open);
    for (let turn = 0; turn < 3; turn += 1) sut.giveBack(sut.take());
    expect(open).toHaveBeenCalledTimes(1);
    expect(sut.take()).not.toBe(sut.take());
  });

  it('lends a used one that hears what a new one hears', async () => {
    const speech = toFloat((await speakAs('slt', 'What is the time in London?')).samples);
    const heardBy = (detector: SpeechDetector) =>
      Array.from({ length: Math.floor(speech.length / FRAME_SAMPLES) }, (_, n) =>
        detector.push(speech.slice(n * FRAME_SAMPLES, (n + 1) * FRAME_SAMPLES)),
      );
    const sut = new DetectorPool();
    const used = sut.take();
    const first = heardBy(used);
    sut.giveBack(used);
    const again = sut.take();
    expect(again).toBe(used);
    expect(first).toContain(true);
    expect(heardBy(again)).toEqual(first);
  });
});
