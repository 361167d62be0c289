import { TestSocket } from '../kit/socket';
import { untilTrue } from '../kit/until-true';
import { SPOKEN_TURN, typesOf, VoiceCalls } from '../kit/voice-calls';

describe('faults at /ws/voice-agent/{session_id}', () => {
  const sut = new VoiceCalls('faulty');

  beforeAll(() => sut.start());
  beforeEach(() => sut.connect());
  afterEach(() => sut.socket.close());
  afterAll(() => sut.stop());

  const typesOfNext = async (count: number) => typesOf(await sut.socket.nextFew(count));

  it('says that the recogniser failed, and hears the next turn', async () => {
    sut.server.ears.failWith({ type: 'status', status: 401 });
    sut.speak();
    expect(await typesOfNext(2)).toEqual(['processing', 'error']);
    sut.server.ears.failWith(undefined);
    sut.speak();
    expect(await typesOfNext(5)).toEqual(SPOKEN_TURN);
  });

  it('says that the model failed, after what it heard', async () => {
    sut.server.model.answerWith({ fault: { type: 'status', status: 401 } });
    sut.speak();
    const frames = await sut.socket.nextFew(3);
    expect(typesOf(frames)).toEqual(['processing', 'transcription', 'error']);
    expect(frames[2]?.['message']).toMatch(/^Error processing audio: /);
    const { body } = await sut.server.call(`GET /api/events?session_id=${sut.sessionId}`);
    expect(body['events']).toContainEqual(
      expect.objectContaining({
        event_type: 'ERROR',
        data: { error: expect.any(String) as string, endpoint: '/ws/voice-agent' },
      }),
    );
  });

  it('says that a recogniser is too slow', async () => {
    sut.server.ears.failWith({ type: 'hang' });
    sut.speak();
    const frames = await sut.socket.nextFew(2);
    expect(frames[1]).toMatchObject({ type: 'error', message: 'Speech-to-text failed' });
  });

  it('keeps the written answer where it cannot be spoken', async () => {
    sut.server.model.answerWith({ text: 'こんにちは、元気ですか' });
    sut.socket.say({ type: 'text_input', text: 'Hello' });
    const frames = await sut.socket.nextFew(3);
    expect(frames[0]).toMatchObject({ text: 'こんにちは、元気ですか' });
    expect(frames[2]).toMatchObject({ type: 'error', message: 'Voice generation failed' });
  });

  it('answers two who speak at once in one session, each for itself and one after the other', async () => {
    const other = await sut.server.connect(sut.sessionId);
    const chunk = { type: 'audio_chunk', audio_data: sut.server.speech.toString('base64') };
    sut.socket.say(chunk);
    other.say(chunk);
    const frames = await Promise.all([typesOfNext(5), other.nextFew(5)]);
    expect(frames[0]).toEqual(SPOKEN_TURN);
    expect(typesOf(frames[1])).toEqual(SPOKEN_TURN);
    const roles = (await sut.messages()).map(({ role }) => role);
    expect(roles).toEqual(['user', 'assistant', 'user', 'assistant']);
    await other.close();
  });

  it('lets others watch what is said, as events of the session', async () => {
    const watchers = [
      await TestSocket.enter(sut.server.url, `/ws?session_id=${sut.sessionId}`),
      await TestSocket.enter(sut.server.url, `/ws?session_id=${sut.sessionId}`),
    ];
    for (const watcher of watchers) {
      await watcher.ask({ type: 'subscribe', events: ['message_received'] });
    }
    sut.speak();
    await typesOfNext(5);
    for (const watcher of watchers) {
      expect(await watcher.nextOf('event')).toMatchObject({
        session_id: sut.sessionId,
        data: { message: 'Tell me about whales.' },
      });
      await watcher.close();
    }
  });

  it('stops the model when the client leaves in mid-answer', async () => {
    sut.server.model.answerWith({ fault: { type: 'hang' } });
    const leaver = await sut.server.connect(`${sut.sessionId}-leaver`);
    leaver.say({ type: 'text_input', text: 'Tell me a long story' });
    for (let asked = ''; !asked.includes('long story');) {
      asked = JSON.stringify((await sut.server.model.nextRequest()).body);
    }
    await leaver.close();
    const { body } = await sut.server.model.nextAbort();
    expect(JSON.stringify(body)).toContain('long story');
  });

  it('stops the recogniser when the client leaves while it listens', async () => {
    sut.server.ears.failWith({ type: 'hang' });
    const leaver = await sut.server.connect(`${sut.sessionId}-leaver`);
    leaver.say({ type: 'audio_chunk', audio_data: sut.server.speech.toString('base64') });
    leaver.say({ type: 'audio_end' });
    await untilTrue(async () => sut.server.ears.heard.length > 0);
    await leaver.close();
    expect(await sut.server.ears.nextAbort()).toContain('transcriptions');
  });
});
