import { HEARD, VoiceCalls } from '../kit/voice-calls';

const SENTENCES = [
  'Whales are the largest animals that have ever lived on this planet of ours.',
  'They breathe air as we do and sing songs that carry over a thousand miles.',
];

describe('/ws/voice-agent/{session_id} after config', () => {
  const sut = VoiceCalls.use('live');

  beforeEach(async () => {
    sut.server.model.answerWith({ text: SENTENCES.join(' ') });
    expect(await sut.socket.ask({ type: 'config', id: 'c' })).toMatchObject({
      type: 'configured',
      format: 'mp3',
      sample_rate: null,
      id: 'c',
    });
  });

  it('speaks sentence by sentence, and is over when the client has played it', async () => {
    sut.socket.say({ type: 'text_input', text: 'Begin' });
    expect(await sut.socket.next()).toMatchObject({ type: 'transcription', text: 'Begin' });
    expect(await sut.socket.nextOf('answer_text')).toMatchObject({ reply_id: 1 });
    const first = await sut.socket.nextOf('audio_segment');
    expect(first).toMatchObject({ reply_id: 1, sentence: 0, text: SENTENCES[0], format: 'mp3' });
    const second = await sut.socket.nextOf('audio_segment');
    expect(second).toMatchObject({ sentence: 1, text: SENTENCES[1] });
    await sut.socket.nextOf('audio_end');
    const played_ms = Number(first['duration_ms']) + Number(second['duration_ms']) + 1;
    sut.socket.say({ type: 'playout', reply_id: 1, played_ms });
    await sut.socket.nextOf('reply_over');
    const contents = (await sut.messages()).map(({ content }) => content);
    expect(contents).toEqual(['Begin', SENTENCES.join(' ')]);
  });

  it('sends raw sound where that is asked for', async () => {
    const configured = await sut.socket.ask({ type: 'config', format: 'pcm' });
    expect(configured).toMatchObject({ type: 'configured', sample_rate: 24_000 });
    sut.socket.say({ type: 'text_input', text: 'Begin' });
    const { audio_base64, duration_ms } = await sut.socket.nextOf('audio_segment');
    const bytes = Buffer.from(String(audio_base64), 'base64').length;
    expect(bytes / 48).toBeCloseTo(Number(duration_ms), -1);
  });

  it('tells when the user speaks, and what was made out', async () => {
    sut.server.ears.hear('What do whales eat?');
    sut.speak();
    expect((await sut.socket.nextFew(4)).map(({ type }) => type)).toEqual([
      'speech_started',
      'speech_stopped',
      'partial_transcription',
      'transcription',
    ]);
    expect(await sut.socket.nextOf('conversation_response')).toMatchObject({
      text: SENTENCES.join(' '),
    });
  });

  it('is interrupted by words, and shows the model only what was heard', async () => {
    sut.socket.say({ type: 'text_input', text: 'Begin' });
    const { duration_ms } = await sut.socket.nextOf('audio_segment');
    await sut.socket.nextOf('audio_end');
    sut.socket.say({ type: 'playout', reply_id: 1, played_ms: Number(duration_ms) });
    sut.speak();
    await sut.socket.nextOf('audio_hold');
    expect(await sut.socket.nextOf('interrupted')).toMatchObject({
      reply_id: 1,
      heard: SENTENCES[0],
    });
    const { reply_id } = await sut.socket.nextOf('audio_segment');
    expect(reply_id).toBe(2);
    let asked = '';
    while (!asked.includes(HEARD))
      asked = JSON.stringify((await sut.server.model.nextRequest()).body);
    expect(asked).toContain(SENTENCES[0]);
    expect(asked).not.toContain(SENTENCES[1]);
  });

  it('goes on after a mhm', async () => {
    sut.socket.say({ type: 'text_input', text: 'Begin' });
    await sut.socket.nextOf('audio_end');
    sut.server.ears.hear('Mhm.');
    sut.speak();
    await sut.socket.nextOf('audio_hold');
    expect(await sut.socket.nextOf('audio_resume')).toMatchObject({ reply_id: 1 });
  });

  it('is silent at once when it is told to be', async () => {
    sut.socket.say({ type: 'text_input', text: 'Begin' });
    await sut.socket.nextOf('audio_segment');
    sut.socket.say({ type: 'interrupt' });
    expect(await sut.socket.nextOf('interrupted')).toMatchObject({ reply_id: 1 });
  });

  it('stops the model when the client leaves in mid-answer', async () => {
    sut.server.model.answerWith({ fault: { type: 'hang' } });
    const leaver = await sut.server.connect(`${sut.sessionId}-leaver`);
    await leaver.ask({ type: 'config' });
    leaver.say({ type: 'text_input', text: 'Tell me a long story' });
    for (let asked = ''; !asked.includes('long story');) {
      asked = JSON.stringify((await sut.server.model.nextRequest()).body);
    }
    await leaver.close();
    const { body } = await sut.server.model.nextAbort();
    expect(JSON.stringify(body)).toContain('long story');
  });

  it('says which stage failed, and goes on', async () => {
    sut.server.ears.failWith({ type: 'status', status: 401 });
    sut.speak();
    expect(await sut.socket.nextOf('error')).toMatchObject({ message: 'Speech-to-text failed' });
    sut.server.ears.failWith(undefined);
    sut.server.model.answerWith({ fault: { type: 'status', status: 401 } });
    sut.socket.say({ type: 'text_input', text: 'Hello whale' });
    expect(await sut.socket.nextOf('error')).toMatchObject({ error: { code: expect.any(String) } });
    sut.socket.say({ type: 'ping' });
    await sut.socket.nextOf('pong');
  });
});
