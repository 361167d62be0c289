import { describeTextToSpeech } from '../ports/text-to-speech.contract';
import { ScriptedSpeechServer } from '../testing/scripted-speech-server';
import { speechEndpoint } from '../testing/speech-endpoint';
import { OpenAiTextToSpeech } from './openai.text-to-speech';

describe(OpenAiTextToSpeech.name, () => {
  let server: ScriptedSpeechServer;
  let sut: OpenAiTextToSpeech;
  const request = { text: 'Hello', voice: 'nova', speed: 1.5 };

  beforeEach(async () => {
    server = await ScriptedSpeechServer.start();
    sut = open();
  });

  afterEach(async () => {
    await sut.close();
    await server.stop();
  });

  const open = (timeoutMs?: number) =>
    new OpenAiTextToSpeech(speechEndpoint(server.baseUrl, timeoutMs), {
      model: 'some-voice',
      hasOtherVoices: false,
    });
  const speak = async (signal = new AbortController().signal) => {
    for await (const _ of sut.speak(request, signal));
  };

  describeTextToSpeech(async () => {
    const own = await ScriptedSpeechServer.start();
    const options = { model: 'some-voice', hasOtherVoices: false };
    const tts = new OpenAiTextToSpeech(speechEndpoint(own.baseUrl), options);
    return { tts, close: async () => (await tts.close(), own.stop()) };
  });

  it('asks as OpenAI documents it', async () => {
    await speak();
    expect(server.spoken).toEqual([
      { model: 'some-voice', input: 'Hello', voice: 'nova', speed: 1.5, response_format: 'wav' },
    ]);
  });

  it("ends the provider's work when the listener leaves", async () => {
    server.failWith({ type: 'hang' });
    const caller = new AbortController();
    const spoken = sut.speak(request, caller.signal)[Symbol.asyncIterator]();
    await spoken.next();
    const rest = expect(spoken.next()).rejects.toMatchObject({ kind: 'cancelled' });
    caller.abort();
    await rest;
    expect(await server.nextAbort()).toBe('/v1/audio/speech');
  });

  it.each([
    [{ type: 'status', status: 401 } as const, 'provider_key_rejected'],
    [{ type: 'status', status: 500 } as const, 'provider_failed'],
    [{ type: 'cut' } as const, 'provider_broke_off'],
    [{ type: 'garbage' } as const, 'provider_broke_off'],
  ])('says what happened when the provider does %j', async (fault, code) => {
    server.failWith(fault);
    await expect(speak()).rejects.toMatchObject({ code });
  });

  it('does not wait for ever', async () => {
    sut = open(50);
    server.failWith({ type: 'hang' });
    await expect(speak()).rejects.toMatchObject({ kind: 'provider_timeout' });
  });

  it('says so when nobody is there', async () => {
    await server.stop();
    await expect(speak()).rejects.toMatchObject({ code: 'provider_unreachable' });
    server = await ScriptedSpeechServer.start();
  });
});
