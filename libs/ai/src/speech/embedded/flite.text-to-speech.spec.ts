import { specWorkers } from '@parley/workers/testing';
import { durationMsOf } from '../ports/speech-clip';
import { describeTextToSpeech } from '../ports/text-to-speech.contract';
import { FliteTextToSpeech } from './flite.text-to-speech';

describe(FliteTextToSpeech.name, () => {
  const workers = specWorkers();
  const sut = new FliteTextToSpeech(workers);

  afterAll(() => workers.onApplicationShutdown());

  describeTextToSpeech(async () => ({ tts: sut, close: async () => {} }));

  const msOf = async (text: string, speed = 1) => {
    let ms = 0;
    const request = { text, voice: 'slt', speed };
    for await (const clip of sut.speak(request, new AbortController().signal)) {
      ms += durationMsOf(clip);
    }
    return ms;
  };

  it('speaks as fast as it is asked to', async () => {
    const text = 'One two three four five.';
    expect(await msOf(text, 2)).toBeLessThan(0.6 * (await msOf(text, 1)));
  });

  it('says that it speaks English only, in place of silence', async () => {
    await expect(msOf('こんにちは、元気ですか')).rejects.toMatchObject({
      kind: 'unprocessable',
      code: 'language_not_spoken',
    });
  });

  it.each(['…', '   ', '😀', '-f /etc/passwd'])('survives %j', async (text) => {
    expect(await msOf(text)).toBeGreaterThan(0);
  });
});
