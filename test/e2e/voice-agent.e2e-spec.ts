import { silence, VoiceServer } from '../kit/voice-server';

describe('conversations by voice over REST (S3, S0)', () => {
  let sut: VoiceServer;

  beforeAll(async () => {
    sut = await VoiceServer.start();
  });

  beforeEach(() => sut.reset());

  afterAll(() => sut.stop());

  describe('POST /voice-agent/process', () => {
    it('hears, answers and speaks, and keeps the turn in a session of kind voice', async () => {
      const { status, body } = await sut.send('/voice-agent/process', sut.speech, {
        session_id: 'session123',
        customer_id: 'customer123',
      });
      expect(status).toBe(200);
      expect(body).toMatchObject({
        success: true,
        session_id: 'session123',
        user_input: 'Why is the sky blue?',
        agent_response: 'Because air scatters blue light.',
        audio_response: expect.stringMatching(/^[\w+/]+=*$/),
        audio_format: 'mp3',
        session_data: { session_id: 'session123', customer_id: 'customer123', turn_count: 1 },
        next_state: 'conversation',
        actions: [],
        error: null,
      });
      expect(body['audio_base64']).toBe(body['audio_response']);
      const { body: session } = await sut.call('GET /api/sessions/session123');
      expect(session['messages']).toMatchObject([
        { role: 'user', content: 'Why is the sky blue?' },
        { role: 'assistant', content: 'Because air scatters blue light.' },
      ]);
    });

    it('says that it heard nothing, with status 200 as S3 does', async () => {
      const { status, body } = await sut.send('/voice-agent/process', silence(1));
      expect(status).toBe(200);
      expect(body).toMatchObject({ success: false, user_input: '', audio_response: null });
      expect(body['agent_response']).toEqual(expect.stringMatching(/\w/));
    });

    it("has S3's fields in its errors", async () => {
      const { status, body } = await sut.send('/voice-agent/process', Buffer.alloc(0));
      expect(status).toBe(400);
      expect(body).toMatchObject({ success: false, user_input: '', detail: expect.any(String) });
      expect(body['agent_response']).toBe(body['detail']);
    });

    it('answers in writing where the answer cannot be spoken', async () => {
      sut.model.answerWith({ text: 'こんにちは、元気ですか' });
      const { status, body } = await sut.send('/voice-agent/process', sut.speech);
      expect(status).toBe(200);
      expect(body).toMatchObject({ success: true, agent_response: 'こんにちは、元気ですか' });
      expect(body).toMatchObject({
        audio_response: null,
        error: expect.stringContaining('English'),
      });
    });

    it('says what the model did when it fails', async () => {
      sut.model.answerWith({ fault: { type: 'status', status: 401 } });
      const { status, body } = await sut.send('/voice-agent/process', sut.speech);
      expect(status).toBe(502);
      expect(body).toMatchObject({ success: false, user_input: '' });
    });

    it('carries a form that is sent again out once, and refuses another under its key', async () => {
      const headers = { 'idempotency-key': `voice-${Date.now()}` };
      const fields = { session_id: `once-${Date.now()}` };
      const [first, second] = [
        await sut.send('/voice-agent/process', sut.speech, fields, headers),
        await sut.send('/voice-agent/process', sut.speech, fields, headers),
      ];
      expect(second.body['agent_response']).toBe(first.body['agent_response']);
      expect(second.body['session_data']).toMatchObject({ turn_count: 1 });
      const other = await sut.send('/voice-agent/process', silence(1), fields, headers);
      expect(other.status).toBe(409);
    });

    it("does not let another customer into someone's session", async () => {
      await sut.send('/voice-agent/process', sut.speech, {
        session_id: 'hers',
        customer_id: 'alice',
      });
      const fields = { session_id: 'hers', customer_id: 'mallory' };
      expect((await sut.send('/voice-agent/process', sut.speech, fields)).status).toBe(404);
    });
  });

  describe('POST /conversation', () => {
    it.each([
      ['the body', '', { customer_id: 'customer123' }],
      ['the query', '?customer_id=customer123', undefined],
    ])('starts with the customer in %s', async (_, query, body) => {
      const reply = await sut.call(`POST /conversation/start${query}`, body);
      expect(reply.status).toBe(200);
      expect(reply.body).toMatchObject({
        session_id: expect.stringMatching(/^customer123_\d{14}_/),
        session_data: { customer_id: 'customer123', state: 'greeting', turn_count: 0 },
        message: 'Conversation started successfully',
      });
    });

    it.each(['text', 'user_input', 'message'])('processes what is said as %s', async (field) => {
      const { body: started } = await sut.call('POST /conversation/start', {});
      const session_id = started['session_id'];
      const { status, body } = await sut.call('POST /conversation/process', {
        session_id,
        [field]: 'Why is the sky blue?',
      });
      expect(status).toBe(200);
      expect(body).toMatchObject({
        session_id,
        response: 'Because air scatters blue light.',
        agent_response: 'Because air scatters blue light.',
        next_state: 'conversation',
        actions: [],
        session_data: { turn_count: 1 },
      });
    });

    it('ends with a goodbye', async () => {
      const { body } = await sut.call('POST /conversation/process', { text: 'Goodbye!' });
      expect(body['next_state']).toBe('ended');
    });

    it('does not know a session that nobody started', async () => {
      const request = { session_id: 'nobody', text: 'Hello' };
      const { status, body } = await sut.call('POST /conversation/process', request);
      expect([status, body['detail']]).toEqual([404, 'Session not found']);
    });

    it('wants something said', async () => {
      expect((await sut.call('POST /conversation/process', {})).status).toBe(400);
    });
  });

  describe('POST /api/chat_voice (S0)', () => {
    it('takes a form or JSON alike', async () => {
      const replies = [
        await sut.send('/api/chat_voice', sut.speech),
        await sut.call('POST /api/chat_voice', { audio_base64: sut.speech.toString('base64') }),
      ];
      for (const { status, body } of replies) {
        expect(status).toBe(200);
        expect(body).toMatchObject({
          message: { role: 'assistant', content: 'Because air scatters blue light.' },
          user_input: 'Why is the sky blue?',
          model: expect.any(String),
          usage: { total_tokens: expect.any(Number) },
          audio_base64: expect.any(String),
        });
      }
    });

    it.each([
      ['base64 that is none', { audio_base64: '!!!' }],
      ['no audio at all', {}],
    ])('refuses %s', async (_, body) => {
      expect((await sut.call('POST /api/chat_voice', body)).status).toBe(400);
    });
  });
});
