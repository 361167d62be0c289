import { describeSpeechToText } from '../ports/speech-to-text.contract';
import { ScriptedSpeechServer } from '../testing/scripted-speech-server';
import { speechEndpoint } from '../testing/speech-endpoint';
import { OpenAiSpeechToText } from './openai.speech-to-text';

const clip = { samples: new Int16Array(16_000), sampleRateHz: 16_000 };

describe(OpenAiSpeechToText.name, () => {
  let server: ScriptedSpeechServer;
  let sut: OpenAiSpeechToText;

  beforeEach(async () => {
    server = await ScriptedSpeechServer.start();
    sut = new OpenAiSpeechToText(speechEndpoint(server.baseUrl), 'some-ears');
  });

  afterEach(async () => {
    await sut.close();
    await server.stop();
  });

  const hear = (signal = new AbortController().signal) => sut.transcribe(clip, {}, signal);

  describeSpeechToText(async () => {
    const own = await ScriptedSpeechServer.start();
    own.hear(' Hello there ');
    const stt = new OpenAiSpeechToText(speechEndpoint(own.baseUrl), 'some-ears');
    const close = async () => (await stt.close(), own.stop());
    return { stt, clip, words: ['hello', 'there'], close };
  });

  it('sends a WAV file with the model, the language and what to expect', async () => {
    const options = { language: 'en-GB', prompt: 'Parley' };
    await sut.transcribe(clip, options, new AbortController().signal);
    const [{ form, authorization } = { form: '', authorization: '' }] = server.heard;
    expect(authorization).toBe('Bearer a-key');
    expect(form).toContain('name="model"\r\n\r\nsome-ears');
    expect(form).toContain('name="language"\r\n\r\nen\r\n');
    expect(form).toContain('name="prompt"\r\n\r\nParley');
    expect(form).toContain('filename="speech.wav"\r\nContent-Type: audio/wav\r\n\r\nRIFF');
  });

  it("ends the provider's work when the caller leaves", async () => {
    server.failWith({ type: 'hang' });
    const caller = new AbortController();
    const hearing = expect(hear(caller.signal)).rejects.toMatchObject({ kind: 'cancelled' });
    while (server.heard.length === 0) await new Promise((resolve) => setImmediate(resolve));
    caller.abort();
    await hearing;
    expect(await server.nextAbort()).toBe('/v1/audio/transcriptions');
  });

  it.each([
    [{ type: 'status', status: 403 } as const, 'provider_forbidden'],
    [{ type: 'garbage' } as const, 'provider_broke_off'],
    [{ type: 'cut' } as const, 'provider_broke_off'],
  ])('says what happened when the provider does %j', async (fault, code) => {
    server.failWith(fault);
    await expect(hear()).rejects.toMatchObject({ code });
  });
});
