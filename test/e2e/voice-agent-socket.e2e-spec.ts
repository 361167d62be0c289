import { toPcmBytes, toWav } from '@parley/ai';
import { speakAs } from '@parley/ai/testing';
import { TestSocket } from '../kit/socket';
import { HEARD, SPOKEN_TURN, typesOf, VoiceCalls } from '../kit/voice-calls';
import { silence } from '../kit/voice-server';

const ANSWER = 'Whales are large.';

describe('/ws/voice-agent/{session_id} (S3)', () => {
  const sut = VoiceCalls.use('talk');

  beforeEach(() => sut.server.model.answerWith({ text: ANSWER }));

  const sendPcm = (samples: Int16Array, more: object = {}) =>
    sut.socket.say({
      type: 'audio_chunk',
      audio_data: toPcmBytes(samples).toString('base64'),
      format: 'pcm',
      ...more,
    });

  it("greets with S3's words", async () => {
    const other = await TestSocket.open(sut.server.url, '/ws/voice-agent/session123');
    expect(await other.next()).toEqual({
      type: 'connection_established',
      message: 'Connected to real-time voice agent',
      session_id: 'session123',
      timestamp: expect.any(String),
    });
    await other.close();
  });

  it('answers one WAV file without an end mark, written and spoken', async () => {
    sut.speak();
    const frames = await sut.socket.nextFew(5);
    expect(typesOf(frames)).toEqual(SPOKEN_TURN);
    expect(frames[1]).toMatchObject({ text: HEARD });
    expect(frames[2]).toMatchObject({
      text: ANSWER,
      next_state: 'conversation',
      actions: [],
    });
    expect(frames[4]).toMatchObject({ text: ANSWER, format: 'mp3' });
    const mp3 = Buffer.from(String(frames[4]?.['audio_base64']), 'base64');
    expect([mp3[0], (mp3[1] ?? 0) & 0xe0]).toEqual([0xff, 0xe0]);
    expect(await sut.socket.rest()).toEqual([]);
  });

  it('keeps the turn in a session of kind voice, which is seen while it is connected', async () => {
    const { body: status } = await sut.server.call('GET /ws/status');
    expect(JSON.stringify(status['sessions'])).toContain(sut.sessionId);
    sut.socket.say({ type: 'text_input', text: 'Hello there' });
    await sut.socket.nextOf('audio_response');
    expect(await sut.messages()).toMatchObject([
      { role: 'user', content: 'Hello there' },
      { role: 'assistant', content: ANSWER },
    ]);
  });

  it('takes several WAV files of one turn, each with a header of its own, up to audio_end', async () => {
    const { samples, sampleRateHz } = await speakAs('slt', 'What is the time in London?');
    for (let at = 0; at < samples.length; at += 8_000) {
      sut.speak(toWav({ samples: samples.slice(at, at + 8_000), sampleRateHz }));
    }
    sut.socket.say({ type: 'audio_end' });
    expect(typesOf(await sut.socket.nextFew(5))).toEqual(SPOKEN_TURN);
  });

  it.each([16_000, 48_000])('takes raw PCM of %d Hz', async (rate) => {
    const { samples } = await speakAs('slt', 'What is the time in London?');
    const factor = rate / 16_000;
    const stretched = Int16Array.from(
      { length: samples.length * factor },
      (_, n) => samples[Math.floor(n / factor)] ?? 0,
    );
    for (let at = 0; at < stretched.length; at += 24_000) {
      sendPcm(stretched.slice(at, at + 24_000), { sample_rate: rate });
    }
    expect(typesOf(await sut.socket.nextFew(5))).toEqual(SPOKEN_TURN);
  });

  it('ends a turn by silence while sound still comes', async () => {
    const { samples } = await speakAs('slt', 'What is the time in London?');
    sendPcm(samples);
    const pause = setInterval(() => sendPcm(new Int16Array(1_600)), 100);
    try {
      expect(typesOf(await sut.socket.nextFew(2))).toEqual(['processing', 'transcription']);
    } finally {
      clearInterval(pause);
    }
  });

  it('skips the first two frames for text, and answers in order', async () => {
    sut.socket.say({ type: 'text_input', text: 'One', id: 'a' });
    sut.socket.say({ type: 'ping', id: 'b' });
    const frames = await sut.socket.nextFew(4);
    expect(typesOf(frames)).toEqual([
      'conversation_response',
      'voice_generation',
      'audio_response',
      'pong',
    ]);
    expect([frames[0]?.['id'], frames[3]?.['id']]).toEqual(['a', 'b']);
  });

  it('tells only the client who spoke, and puts two clients of one session in one history', async () => {
    const other = await sut.server.connect(sut.sessionId);
    sut.socket.say({ type: 'text_input', text: 'Mine' });
    await sut.socket.nextOf('audio_response');
    other.say({ type: 'text_input', text: 'And mine' });
    const frames = await other.nextFew(3);
    expect(typesOf(frames)).toEqual([
      'conversation_response',
      'voice_generation',
      'audio_response',
    ]);
    expect(await sut.socket.rest()).toEqual([]);
    expect(await sut.messages()).toHaveLength(4);
    await other.close();
  });

  describe('bad input', () => {
    const SOME_WAV = silence(1).toString('base64');

    it.each([
      ['no JSON', '{', 'Invalid JSON message'],
      ['an unknown type', '{"type":"dance"}', 'Unknown message type: dance'],
    ])("answers %s with S3's words and stays open", async (_, text, message) => {
      expect(await sut.socket.ask(text)).toMatchObject({ type: 'error', message });
      expect(await sut.socket.ask({ type: 'ping' })).toMatchObject({ type: 'pong' });
    });

    it.each([
      ['base64 that is none', { audio_data: '!!!' }, 'invalid_base64'],
      ['no bytes', { audio_data: '' }, 'empty_audio'],
      ['a file that is no audio', { audio_data: btoa('hello, hello') }, 'unsupported_audio'],
      ['a WAV file that is cut off', { audio_data: SOME_WAV.slice(0, 40) }, 'unreadable_audio'],
    ])('answers %s with what is wrong', async (_, chunk, code) => {
      const frame = await sut.socket.ask({ type: 'audio_chunk', format: 'wav', ...chunk });
      expect(frame).toMatchObject({
        type: 'error',
        message: expect.stringMatching(/^Error processing audio: /),
        error: { code },
      });
      expect(await sut.socket.ask({ type: 'ping' })).toMatchObject({ type: 'pong' });
    });

    it.each([
      ['audio that is no text', { type: 'audio_chunk', audio_data: 7 }],
      ['an impossible rate', { type: 'audio_chunk', audio_data: SOME_WAV, sample_rate: 1 }],
      ['a blank text', { type: 'text_input', text: '  ' }],
      ['a text beyond limits', { type: 'text_input', text: 'a'.repeat(200_000) }],
    ])('refuses %s', async (_, message) => {
      expect(await sut.socket.ask(message)).toMatchObject({
        error: { code: 'invalid_parameters' },
      });
    });

    it('says that it heard no words in silence', async () => {
      sut.speak(silence(1));
      expect(await sut.socket.next()).toMatchObject({
        type: 'error',
        message: 'Speech-to-text failed',
        error: { code: 'no_speech' },
      });
    });

    it.each([
      ['control characters in its id', `/ws/voice-agent/a%07b`],
      ['a reserved id', '/ws/voice-agent/all'],
      ['a user with control characters', '/ws/voice-agent/x?user_id=a%07b'],
    ])('closes on %s', async (_, address) => {
      const other = await TestSocket.open(sut.server.url, address);
      expect(await other.next()).toMatchObject({ type: 'error' });
      expect(await other.untilClosed()).toMatchObject({ code: 1008 });
    });

    it("closes on another user's session", async () => {
      const hers = await sut.server.connect('hers', '?user_id=alice');
      hers.say({ type: 'text_input', text: 'Hello' });
      await hers.nextOf('audio_response');
      const other = await TestSocket.open(sut.server.url, '/ws/voice-agent/hers?user_id=mallory');
      expect(await other.next()).toMatchObject({ message: 'Session not found' });
      expect(await other.untilClosed()).toMatchObject({ code: 1008 });
      await hers.close();
    });
  });
});
