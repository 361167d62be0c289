import { ScriptedSpeechServer } from '@parley/ai/testing';
import type { TestSocket } from '../kit/socket';
import { VoiceServer } from '../kit/voice-server';

const SENTENCES = [
  'Whales are the largest animals that have ever lived on this planet of ours.',
  'They breathe air as we do and sing songs that carry over a thousand miles.',
];
/** The sound of a second at the scripted server: enough for pieces that are worth sending. */
const A_SECOND_IN_CHARS = 20;
const PATIENCE_MS = 1_000;

/** Each of the three stages by a provider of its own, and what the user gets where one of them fails. */
describe('providers that fail in a conversation by voice', () => {
  let voice: ScriptedSpeechServer;
  let sut: VoiceServer;
  let socket: TestSocket;
  let sessions = 0;

  beforeAll(async () => {
    voice = await ScriptedSpeechServer.start();
    sut = await VoiceServer.start({
      TTS_BASE_URL: voice.baseUrl,
      MODEL_TIMEOUT_MS: String(PATIENCE_MS),
    });
  });

  afterAll(async () => {
    await sut.stop();
    await voice.stop();
  });

  beforeEach(async () => {
    sut.reset();
    sut.ears.hear('Tell me about whales.');
    sut.model.answerWith({ text: SENTENCES.join(' ') });
    voice.failWith(undefined);
    sessions += 1;
    socket = await sut.connect(`provided-${sessions}`);
  });

  afterEach(() => socket.close());

  const speak = () =>
    socket.say({ type: 'audio_chunk', audio_data: sut.speech.toString('base64'), format: 'wav' });
  const ask = () => socket.say({ type: 'text_input', text: 'Tell me about whales.' });
  const typesOfNext = async (count: number) =>
    (await socket.nextFew(count)).map(({ type }) => type);

  it.each([
    ['refuses', { type: 'status', status: 500 }],
    ['sends no sound', { type: 'garbage' }],
    ['hangs', { type: 'hang' }],
    ['dies in mid-answer', { type: 'cut', afterChars: A_SECOND_IN_CHARS }],
  ] as const)('keeps the written answer where the voice %s, and speaks again', async (_, fault) => {
    voice.failWith(fault);
    ask();
    const frames = await socket.nextFew(3);
    expect(frames[0]).toMatchObject({ type: 'conversation_response', text: SENTENCES.join(' ') });
    expect(frames[2]).toMatchObject({ type: 'error', message: 'Voice generation failed' });
    expect(JSON.stringify(frames[2]?.['error'])).toContain('TTS_BASE_URL');
    voice.failWith(undefined);
    ask();
    expect(await typesOfNext(3)).toEqual([
      'conversation_response',
      'voice_generation',
      'audio_response',
    ]);
  });

  it.each(['cut', 'hang'] as const)(
    'plays what there was of a voice that breaks off (%s), says so, and goes on talking',
    async (type) => {
      await socket.ask({ type: 'config' });
      voice.failWith({ type, afterChars: A_SECOND_IN_CHARS });
      ask();
      expect(await socket.nextOf('audio_segment')).toMatchObject({ text: SENTENCES[0] });
      expect(await socket.nextOf('error')).toMatchObject({ message: 'Voice generation failed' });
      voice.failWith(undefined);
      speak();
      expect(await socket.nextOf('transcription')).toMatchObject({ text: 'Tell me about whales.' });
      expect(await socket.nextOf('audio_segment')).toMatchObject({ reply_id: 2 });
    },
  );

  it('speaks what a model said before it hung, and says that it took too long', async () => {
    await socket.ask({ type: 'config' });
    sut.model.answerWith({
      text: SENTENCES.join(' '),
      fault: { type: 'hang', afterTokens: 20 },
    });
    ask();
    expect(await socket.nextOf('audio_segment')).toMatchObject({ text: SENTENCES[0] });
    expect(await socket.nextOf('error')).toMatchObject({ error: { code: expect.any(String) } });
    sut.model.answerWith({ text: 'I am here again.' });
    ask();
    expect(await socket.nextOf('audio_segment')).toMatchObject({ text: 'I am here again.' });
  });

  it('waits for slow ears, a slow model and a slow voice, each within its patience', async () => {
    await socket.ask({ type: 'config' });
    sut.model.answerWith({ text: SENTENCES[0] ?? '', firstTokenDelayMs: PATIENCE_MS / 2 });
    speak();
    expect(await socket.nextOf('audio_segment')).toMatchObject({ text: SENTENCES[0] });
  });

  it.each([
    ['a turn', false],
    ['a free conversation', true],
  ])('lets go of the voice when the client leaves in the middle of %s', async (_, isLive) => {
    const leaver = await sut.connect(`provided-${sessions}-leaver`);
    if (isLive) await leaver.ask({ type: 'config' });
    voice.failWith({ type: 'hang', afterChars: A_SECOND_IN_CHARS });
    leaver.say({ type: 'text_input', text: 'Tell me a long story' });
    await leaver.nextOf(isLive ? 'audio_segment' : 'voice_generation');
    await leaver.close();
    expect(await voice.nextAbort()).toContain('/audio/speech');
  });

  it('breaks off a download whose voice dies, and refuses one that cannot begin', async () => {
    const say = () =>
      fetch(`${sut.url}/voice/text-to-speech`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ text: SENTENCES.join(' ') }),
      });
    voice.failWith({ type: 'cut', afterChars: A_SECOND_IN_CHARS });
    await expect(say().then((response) => response.arrayBuffer())).rejects.toThrow();
    voice.failWith({ type: 'status', status: 400 });
    expect((await say()).status).toBe(502);
  });

  it('says what is wrong when the voice is not there at all', async () => {
    const gone = await ScriptedSpeechServer.start();
    await gone.stop();
    const other = await VoiceServer.start({ TTS_BASE_URL: gone.baseUrl });
    try {
      const { status, body } = await other.call('POST /voice/text-to-speech', { text: 'Hello.' });
      expect(status).toBe(502);
      expect(body['detail']).toContain('TTS_BASE_URL');
    } finally {
      await other.stop();
    }
  });
});
