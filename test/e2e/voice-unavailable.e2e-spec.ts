import { toWav } from '@parley/ai';
import { ScriptedSpeechServer } from '@parley/ai/testing';
import { request } from '../kit/request';
import type { ServerProcess } from '../kit/server-process';
import { postForm } from '../kit/post-form';
import { TestSocket } from '../kit/socket';
import { World } from '../kit/world';

const SILENCE = toWav({ samples: new Int16Array(16_000), sampleRateHz: 16_000 });

describe('voice without a recogniser, and with a voice elsewhere', () => {
  let world: World;
  let server: ServerProcess;
  let voice: ScriptedSpeechServer;

  beforeAll(async () => {
    [world, voice] = await Promise.all([World.create(), ScriptedSpeechServer.start()]);
    // Nothing that is installed on this machine can be found.
    const PATH = '/nowhere';
    server = await world.start({ PATH, TTS_BASE_URL: voice.baseUrl, MODEL_TIMEOUT_MS: '2000' });
  });

  afterAll(async () => {
    await world.dispose();
    await voice.stop();
  });

  beforeEach(() => voice.failWith(undefined));

  const say = (signal?: AbortSignal) =>
    fetch(`${server.url}/voice/text-to-speech`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text: 'Hello there.', voice: 'my-own' }),
      ...(signal === undefined ? {} : { signal }),
    });

  it('says on the voice socket what to install, and stays there for text', async () => {
    const socket = await TestSocket.open(server.url, '/ws/voice-agent/deaf');
    await socket.nextOf('connection_established');
    const audio_data = SILENCE.toString('base64');
    expect(await socket.ask({ type: 'audio_chunk', audio_data, format: 'wav' })).toMatchObject({
      type: 'error',
      message: 'Speech-to-text failed',
      error: {
        code: 'speech_to_text_unavailable',
        message: expect.stringContaining('STT_BASE_URL'),
      },
    });
    socket.say({ type: 'text_input', text: 'Hello' });
    expect(await socket.nextOf('audio_response')).toMatchObject({ format: 'mp3' });
    await socket.close();
  });

  it.each(['/voice/speech-to-text', '/voice-agent/process', '/api/chat_voice'])(
    'says at %s what to install, and makes nothing up',
    async (path) => {
      const { status, body } = await postForm(server.url + path, { file: ['audio', SILENCE] });
      expect(status).toBe(503);
      expect(body['detail']).toContain('STT_BASE_URL');
      expect(body['detail']).toContain('pocketsphinx');
    },
  );

  it('says so in health too', async () => {
    const { body } = await request(server.url, 'GET /voice/');
    expect(body).toMatchObject({
      status: 'degraded',
      speech_to_text: { engine: 'none', available: false, reason: expect.any(String) },
      text_to_speech: { engine: 'provider', available: true },
    });
  });

  it("speaks with the provider's own voices", async () => {
    expect((await say()).status).toBe(200);
    expect(voice.spoken.at(-1)).toMatchObject({ input: 'Hello there.', voice: 'my-own' });
  });

  it("ends the provider's work when the client leaves", async () => {
    voice.failWith({ type: 'hang' });
    const client = new AbortController();
    const reply = say(client.signal).catch(() => undefined);
    const before = voice.spoken.length;
    while (voice.spoken.length === before) await new Promise((resolve) => setImmediate(resolve));
    client.abort();
    expect(await voice.nextAbort()).toBe('/v1/audio/speech');
    await reply;
  });

  it.each([
    [{ type: 'status', status: 500 } as const, 502],
    [{ type: 'status', status: 401 } as const, 502],
  ])('says what happened when the provider does %j', async (fault, status) => {
    voice.failWith(fault);
    expect((await say()).status).toBe(status);
  });
});

describe('voice that is switched off', () => {
  let world: World;
  let server: ServerProcess;

  beforeAll(async () => {
    world = await World.create();
    server = await world.start({ FEATURES_DISABLED: 'voice' });
  });

  afterAll(() => world.dispose());

  it.each([
    'GET /voice/',
    'GET /voice/voices',
    'POST /voice/text-to-speech',
    'POST /conversation/start',
  ])('answers %s with 503', async (line) => {
    const body = line.startsWith('POST') ? {} : undefined;
    const reply = await request(server.url, line, body);
    expect([reply.status, reply.body['detail']]).toEqual([503, 'Voice not available']);
  });
});
