import { NoSpeechToText } from '@parley/ai/testing';
import { SystemClock } from '@parley/common';
import { loadConfig } from '@parley/config';
import { specWorkers } from '@parley/workers/testing';
import { FfmpegFinder } from '../listening/ffmpeg.finder';
import { Listener } from '../listening/listener';
import { specActivity } from '../testing/spec-activity';
import { SCRIPTS } from './recordings';
import { VoiceDoctor } from './voice-doctor';
import { wordErrors } from './word-error-rate';

// Minutes of speech in many conditions.
jest.setTimeout(300_000);

describe(VoiceDoctor.name, () => {
  const workers = specWorkers();
  const activity = specActivity();

  afterAll(async () => {
    await workers.onApplicationShutdown();
    await activity.onApplicationShutdown();
  });

  it('measures what there is and says what is missing', async () => {
    const stt = new NoSpeechToText('Install something.');
    const { config } = loadConfig({});
    const listener = new Listener(stt, workers, config, new FfmpegFinder(config), activity);
    const sut = new VoiceDoctor(listener, stt, workers, activity, new SystemClock());
    const report = await sut.examine({
      signal: new AbortController().signal,
      onHeard: () => {},
    });
    expect(report.recogniser).toEqual({ model: 'none', missing: 'Install something.' });
    for (const { activity, recognition } of report.conditions) {
      expect(activity).toMatchObject({ missed: 0, falseAlarms: 0, recordings: SCRIPTS.length });
      expect(activity.onsetMs).toBeGreaterThan(0);
      expect(activity.onsetMs).toBeLessThan(400);
      expect(recognition).toBeUndefined();
    }
    const byWords = report.turns.at(-1);
    const fixed = report.turns.find(({ rule }) => rule.includes('500 ms'));
    expect(byWords?.cutOffs).toBeLessThan(fixed?.cutOffs ?? 0);
  });
});

describe(wordErrors.name, () => {
  it.each([
    ['what is the time', 'What is the time?', 0],
    ['what is the time', 'what the time', 1],
    ['what is the time', 'what is is the dime', 2],
    ['what is the time', '', 4],
  ])('of %j heard as %j are %d', (said, heard, errors) => {
    expect(wordErrors(said, heard)).toEqual({ errors, words: 4 });
  });
});
