import { TestSocket } from '../kit/socket';
import { untilTrue } from '../kit/until-true';
import { VoiceServer } from '../kit/voice-server';

const SPOKEN_TURN = [
  'processing',
  'transcription',
  'conversation_response',
  'voice_generation',
  'audio_response',
];

describe('faults at /ws/voice-agent/{session_id}', () => {
  let sut: VoiceServer;
  let socket: TestSocket;
  let sessions = 0;
  let sessionId: string;

  beforeAll(async () => {
    sut = await VoiceServer.start();
  });

  afterAll(() => sut.stop());

  beforeEach(async () => {
    sut.reset();
    sut.ears.hear('Tell me about whales.');
    sessions += 1;
    sessionId = `faulty-${sessions}`;
    socket = await sut.connect(sessionId);
  });

  afterEach(() => socket.close());

  const sendWav = (wav: Buffer) =>
    socket.say({ type: 'audio_chunk', audio_data: wav.toString('base64'), format: 'wav' });
  const typesOfNext = async (count: number) =>
    (await socket.nextFew(count)).map((frame) => frame['type']);

  it('says that the recogniser failed, and hears the next turn', async () => {
    sut.ears.failWith({ type: 'status', status: 401 });
    sendWav(sut.speech);
    expect(await typesOfNext(2)).toEqual(['processing', 'error']);
    sut.ears.failWith(undefined);
    sendWav(sut.speech);
    expect(await typesOfNext(5)).toEqual(SPOKEN_TURN);
  });

  it('says that the model failed, after what it heard', async () => {
    sut.model.answerWith({ fault: { type: 'status', status: 401 } });
    sendWav(sut.speech);
    const frames = await socket.nextFew(3);
    expect(frames.map((frame) => frame['type'])).toEqual(['processing', 'transcription', 'error']);
    expect(frames[2]?.['message']).toMatch(/^Error processing audio: /);
    const { body } = await sut.call(`GET /api/events?session_id=${sessionId}`);
    expect(body['events']).toContainEqual(
      expect.objectContaining({
        event_type: 'ERROR',
        data: { error: expect.any(String) as string, endpoint: '/ws/voice-agent' },
      }),
    );
  });

  it('says that a recogniser is too slow', async () => {
    sut.ears.failWith({ type: 'hang' });
    sendWav(sut.speech);
    const frames = await socket.nextFew(2);
    expect(frames[1]).toMatchObject({ type: 'error', message: 'Speech-to-text failed' });
  });

  it('keeps the written answer where it cannot be spoken', async () => {
    sut.model.answerWith({ text: 'こんにちは、元気ですか' });
    socket.say({ type: 'text_input', text: 'Hello' });
    const frames = await socket.nextFew(3);
    expect(frames[0]).toMatchObject({ text: 'こんにちは、元気ですか' });
    expect(frames[2]).toMatchObject({ type: 'error', message: 'Voice generation failed' });
  });

  it('answers two who speak at once in one session, each for itself and one after the other', async () => {
    const other = await sut.connect(sessionId);
    const chunk = { type: 'audio_chunk', audio_data: sut.speech.toString('base64') };
    socket.say(chunk);
    other.say(chunk);
    const frames = await Promise.all([typesOfNext(5), other.nextFew(5)]);
    expect(frames[0]).toEqual(SPOKEN_TURN);
    expect(frames[1].map(({ type }) => type)).toEqual(SPOKEN_TURN);
    const { body } = await sut.call(`GET /api/sessions/${sessionId}`);
    const roles = (body['messages'] as { readonly role: string }[]).map(({ role }) => role);
    expect(roles).toEqual(['user', 'assistant', 'user', 'assistant']);
    await other.close();
  });

  it('lets others watch what is said, as events of the session', async () => {
    const watchers = [
      await TestSocket.enter(sut.url, `/ws?session_id=${sessionId}`),
      await TestSocket.enter(sut.url, `/ws?session_id=${sessionId}`),
    ];
    for (const watcher of watchers) {
      await watcher.ask({ type: 'subscribe', events: ['message_received'] });
    }
    sendWav(sut.speech);
    await typesOfNext(5);
    for (const watcher of watchers) {
      expect(await watcher.nextOf('event')).toMatchObject({
        session_id: sessionId,
        data: { message: 'Tell me about whales.' },
      });
      await watcher.close();
    }
  });

  it('stops the model when the client leaves in mid-answer', async () => {
    sut.model.answerWith({ fault: { type: 'hang' } });
    const leaver = await sut.connect(`${sessionId}-leaver`);
    leaver.say({ type: 'text_input', text: 'Tell me a long story' });
    for (let asked = ''; !asked.includes('long story');) {
      asked = JSON.stringify((await sut.model.nextRequest()).body);
    }
    await leaver.close();
    const { body } = await sut.model.nextAbort();
    expect(JSON.stringify(body)).toContain('long story');
  });

  it('stops the recogniser when the client leaves while it listens', async () => {
    sut.ears.failWith({ type: 'hang' });
    const leaver = await sut.connect(`${sessionId}-leaver`);
    leaver.say({ type: 'audio_chunk', audio_data: sut.speech.toString('base64') });
    leaver.say({ type: 'audio_end' });
    await untilTrue(async () => sut.ears.heard.length > 0);
    await leaver.close();
    expect(await sut.ears.nextAbort()).toContain('transcriptions');
  });
});
