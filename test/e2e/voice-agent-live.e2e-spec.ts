import { TestSocket } from '../kit/socket';
import { VoiceServer } from '../kit/voice-server';

const HEARD = 'Tell me about whales.';
const SENTENCES = [
  'Whales are the largest animals that have ever lived on this planet of ours.',
  'They breathe air as we do and sing songs that carry over a thousand miles.',
];

describe('/ws/voice-agent/{session_id} after config', () => {
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
    sut.ears.hear(HEARD);
    sut.model.answerWith({ text: SENTENCES.join(' ') });
    sessions += 1;
    sessionId = `live-${sessions}`;
    socket = await sut.connect(sessionId);
    expect(await socket.ask({ type: 'config', id: 'c' })).toMatchObject({
      type: 'configured',
      format: 'mp3',
      sample_rate: null,
      id: 'c',
    });
  });

  afterEach(() => socket.close());

  const speak = () =>
    socket.say({ type: 'audio_chunk', audio_data: sut.speech.toString('base64'), format: 'wav' });
  const history = async () => {
    const { body } = await sut.call(`GET /api/sessions/${sessionId}`);
    return (body['messages'] as { readonly content: string }[]).map(({ content }) => content);
  };

  it('speaks sentence by sentence, and is over when the client has played it', async () => {
    socket.say({ type: 'text_input', text: 'Begin' });
    expect(await socket.next()).toMatchObject({ type: 'transcription', text: 'Begin' });
    expect(await socket.nextOf('answer_text')).toMatchObject({ reply_id: 1 });
    const first = await socket.nextOf('audio_segment');
    expect(first).toMatchObject({ reply_id: 1, sentence: 0, text: SENTENCES[0], format: 'mp3' });
    const second = await socket.nextOf('audio_segment');
    expect(second).toMatchObject({ sentence: 1, text: SENTENCES[1] });
    await socket.nextOf('audio_end');
    const played_ms = Number(first['duration_ms']) + Number(second['duration_ms']) + 1;
    socket.say({ type: 'playout', reply_id: 1, played_ms });
    await socket.nextOf('reply_over');
    expect(await history()).toEqual(['Begin', SENTENCES.join(' ')]);
  });

  it('sends raw sound where that is asked for', async () => {
    const configured = await socket.ask({ type: 'config', format: 'pcm' });
    expect(configured).toMatchObject({ type: 'configured', sample_rate: 24_000 });
    socket.say({ type: 'text_input', text: 'Begin' });
    const { audio_base64, duration_ms } = await socket.nextOf('audio_segment');
    const bytes = Buffer.from(String(audio_base64), 'base64').length;
    expect(bytes / 48).toBeCloseTo(Number(duration_ms), -1);
  });

  it('tells when the user speaks, and what was made out', async () => {
    sut.ears.hear('What do whales eat?');
    speak();
    expect((await socket.nextFew(4)).map(({ type }) => type)).toEqual([
      'speech_started',
      'speech_stopped',
      'partial_transcription',
      'transcription',
    ]);
    expect(await socket.nextOf('conversation_response')).toMatchObject({
      text: SENTENCES.join(' '),
    });
  });

  it('is interrupted by words, and shows the model only what was heard', async () => {
    socket.say({ type: 'text_input', text: 'Begin' });
    const { duration_ms } = await socket.nextOf('audio_segment');
    await socket.nextOf('audio_end');
    socket.say({ type: 'playout', reply_id: 1, played_ms: Number(duration_ms) });
    speak();
    await socket.nextOf('audio_hold');
    expect(await socket.nextOf('interrupted')).toMatchObject({ reply_id: 1, heard: SENTENCES[0] });
    const { reply_id } = await socket.nextOf('audio_segment');
    expect(reply_id).toBe(2);
    let asked = '';
    while (!asked.includes(HEARD)) asked = JSON.stringify((await sut.model.nextRequest()).body);
    expect(asked).toContain(SENTENCES[0]);
    expect(asked).not.toContain(SENTENCES[1]);
  });

  it('goes on after a mhm', async () => {
    socket.say({ type: 'text_input', text: 'Begin' });
    await socket.nextOf('audio_end');
    sut.ears.hear('Mhm.');
    speak();
    await socket.nextOf('audio_hold');
    expect(await socket.nextOf('audio_resume')).toMatchObject({ reply_id: 1 });
  });

  it('is silent at once when it is told to be', async () => {
    socket.say({ type: 'text_input', text: 'Begin' });
    await socket.nextOf('audio_segment');
    socket.say({ type: 'interrupt' });
    expect(await socket.nextOf('interrupted')).toMatchObject({ reply_id: 1 });
  });

  it('stops the model when the client leaves in mid-answer', async () => {
    sut.model.answerWith({ fault: { type: 'hang' } });
    const leaver = await sut.connect(`${sessionId}-leaver`);
    await leaver.ask({ type: 'config' });
    leaver.say({ type: 'text_input', text: 'Tell me a long story' });
    for (let asked = ''; !asked.includes('long story');) {
      asked = JSON.stringify((await sut.model.nextRequest()).body);
    }
    await leaver.close();
    const { body } = await sut.model.nextAbort();
    expect(JSON.stringify(body)).toContain('long story');
  });

  it('says which stage failed, and goes on', async () => {
    sut.ears.failWith({ type: 'status', status: 401 });
    speak();
    expect(await socket.nextOf('error')).toMatchObject({ message: 'Speech-to-text failed' });
    sut.ears.failWith(undefined);
    sut.model.answerWith({ fault: { type: 'status', status: 401 } });
    socket.say({ type: 'text_input', text: 'Hello whale' });
    expect(await socket.nextOf('error')).toMatchObject({ error: { code: expect.any(String) } });
    socket.say({ type: 'ping' });
    await socket.nextOf('pong');
  });
});
