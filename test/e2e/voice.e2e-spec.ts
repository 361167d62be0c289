import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ScriptedSpeechServer, ScriptedUpstream, speakAs } from '@parley/ai/testing';
import { toWav } from '@parley/ai';
import { type Json, request } from '../kit/request';
import type { ServerProcess } from '../kit/server-process';
import { postForm } from '../kit/post-form';
import { World } from '../kit/world';

describe('voice over REST (S3)', () => {
  let world: World;
  let server: ServerProcess;
  let ears: ScriptedSpeechServer;
  let model: ScriptedUpstream;
  let temporary: string;
  let speech: Buffer;

  beforeAll(async () => {
    [world, ears, model] = await Promise.all([
      World.create(),
      ScriptedSpeechServer.start(),
      ScriptedUpstream.start(),
    ]);
    temporary = await mkdtemp(join(tmpdir(), 'parley-e2e-uploads-'));
    server = await world.start({
      STT_BASE_URL: ears.baseUrl,
      OPENAI_BASE_URL: model.baseUrl,
      MODEL_TIMEOUT_MS: '2000',
      VOICE_MAX_AUDIO_SECONDS: '30',
      VOICE_MAX_AUDIO_MB: '2',
      TMPDIR: temporary,
    });
    speech = toWav(await speakAs('slt', 'What is the time in London?'));
  });

  beforeEach(() => {
    ears.hear('What is the time?');
    ears.failWith(undefined);
    ears.heard.length = 0;
    model.answerWith({ text: 'Ten past three.' });
  });

  afterAll(async () => {
    await world.dispose();
    await Promise.all([ears.stop(), model.stop(), rm(temporary, { recursive: true, force: true })]);
  });

  const call = (line: string, body?: Json, headers = {}) =>
    request(server.url, line, body, headers);
  const send = (path: string, bytes: Uint8Array, fields = {}, headers = {}) =>
    postForm(server.url + path, { file: ['audio_file', bytes], fields, headers });
  const silence = (seconds: number) =>
    toWav({ samples: new Int16Array(seconds * 16_000), sampleRateHz: 16_000 });
  const leftFiles = async () => {
    const directories = await readdir(temporary);
    return (await Promise.all(directories.map((name) => readdir(join(temporary, name))))).flat();
  };

  describe('POST /voice/speech-to-text', () => {
    it('answers with every documented field', async () => {
      const { status, body } = await send('/voice/speech-to-text', speech, { language: 'en' });
      expect(status).toBe(200);
      expect(body).toEqual({
        success: true,
        text: 'What is the time?',
        language: 'en',
        duration_ms: expect.any(Number),
        model: 'gpt-transcribe',
        error: null,
      });
    });

    it.each(['file', 'audio'])('takes the file as %s too', async (field) => {
      const url = `${server.url}/voice/speech-to-text`;
      expect((await postForm(url, { file: [field, speech] })).body['success']).toBe(true);
    });

    it('hears no words in silence, and asks no recogniser', async () => {
      const { status, body } = await send('/voice/speech-to-text', silence(2));
      expect(status).toBe(200);
      expect(body).toMatchObject({ success: false, text: '', error: expect.any(String) });
      expect(ears.heard).toEqual([]);
    });

    it.each([
      ['nothing', 400, () => Buffer.alloc(0)],
      ['what is no audio', 415, () => Buffer.from('this is a text, and no audio at all')],
      ['a WAV file cut off in its header', 422, () => silence(1).subarray(0, 20)],
      ['audio that is too long', 413, () => silence(31)],
      ['a file that is too large', 413, () => Buffer.alloc(2 * 1024 * 1024 + 1)],
    ])('refuses %s with %d', async (_, status, bytes) => {
      const reply = await send('/voice/speech-to-text', bytes());
      expect(reply.status).toBe(status);
      expect(reply.body).toMatchObject({ status, detail: expect.any(String), success: false });
    });

    it.each([
      ['no file', {}],
      ['a file under another name', { file: ['document', Buffer.from('x')] as const }],
      ['control characters in a field', { fields: { session_id: 'a\0b' } }],
    ])('refuses a form with %s', async (_, form) => {
      expect((await postForm(`${server.url}/voice/speech-to-text`, form)).status).toBe(400);
    });

    it('says what the recogniser did when it fails', async () => {
      ears.failWith({ type: 'status', status: 500 });
      const { status, body } = await send('/voice/speech-to-text', speech);
      expect(status).toBe(502);
      expect(body['detail']).toContain('STT_BASE_URL');
    });

    it('leaves no file behind, whatever came of the request', async () => {
      await send('/voice/speech-to-text', speech);
      await send('/voice/speech-to-text', Buffer.from('no audio at all, really'));
      await send('/voice/speech-to-text', Buffer.alloc(2 * 1024 * 1024 + 1));
      expect(await leftFiles()).toEqual([]);
    });
  });

  describe('POST /voice/text-to-speech', () => {
    const say = async (body: Json, headers = {}) =>
      fetch(`${server.url}/voice/text-to-speech`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      });

    it.each([
      ['mp3', 'audio/mpeg', /^\xff[\xe0-\xff]/],
      ['wav', 'audio/wav', /^RIFF.{4}WAVE/s],
      ['opus', 'audio/ogg', /^OggS.*OpusHead/s],
      ['pcm', 'audio/pcm', /[^\0]/],
    ])('speaks as %s', async (format, mediaType, shape) => {
      const response = await say({ text: 'Hello there.', format });
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toContain(mediaType);
      const bytes = Buffer.from(await response.arrayBuffer());
      expect(bytes.length).toBeGreaterThan(2_000);
      expect(bytes.toString('latin1')).toMatch(shape);
    });

    it('is MP3 where nothing is said about it, and hears itself', async () => {
      const mp3 = Buffer.from(
        await (await say({ text: 'Hello there, how are you?' })).arrayBuffer(),
      );
      const { body } = await send('/voice/speech-to-text', mp3);
      expect(body['success']).toBe(true);
    });

    it('gives an object to whoever asks for JSON', async () => {
      const response = await say({ text: 'Hello.' }, { accept: 'application/json' });
      expect(await response.json()).toEqual({
        success: true,
        audio_base64: expect.stringMatching(/^[\w+/]+=*$/),
        text: 'Hello.',
        format: 'mp3',
        error: null,
      });
    });

    it.each([
      ['blank text', 400, { text: '   ' }],
      ['text with nothing to say', 400, { text: '🎉' }],
      ['too much text', 400, { text: 'x'.repeat(4_097) }],
      ['an unknown voice', 400, { text: 'Hello', voice: 'nobody' }],
      ['an unknown format', 400, { text: 'Hello', format: 'midi' }],
      ['another speed than there is', 400, { text: 'Hello', speed: 9 }],
      ['a language that the embedded voice cannot speak', 422, { text: 'こんにちは、元気ですか' }],
    ])('refuses %s with %d', async (_, status, body) => {
      const response = await say(body);
      expect(response.status).toBe(status);
      expect(await response.json()).toMatchObject({ status, detail: expect.any(String) });
    });
  });

  describe('POST /voice-agent/process', () => {
    it('hears, answers and speaks, and keeps the turn in a session of kind voice', async () => {
      const { status, body } = await send('/voice-agent/process', speech, {
        session_id: 'session123',
        customer_id: 'customer123',
      });
      expect(status).toBe(200);
      expect(body).toMatchObject({
        success: true,
        session_id: 'session123',
        user_input: 'What is the time?',
        agent_response: 'Ten past three.',
        audio_response: expect.stringMatching(/^[\w+/]+=*$/),
        audio_format: 'mp3',
        session_data: { session_id: 'session123', customer_id: 'customer123', turn_count: 1 },
        next_state: 'conversation',
        actions: [],
        error: null,
      });
      expect(body['audio_base64']).toBe(body['audio_response']);
      const { body: session } = await call('GET /api/sessions/session123');
      expect(session['messages']).toMatchObject([
        { role: 'user', content: 'What is the time?' },
        { role: 'assistant', content: 'Ten past three.' },
      ]);
    });

    it('says that it heard nothing, with status 200 as S3 does', async () => {
      const { status, body } = await send('/voice-agent/process', silence(1));
      expect(status).toBe(200);
      expect(body).toMatchObject({ success: false, user_input: '', audio_response: null });
      expect(body['agent_response']).toEqual(expect.stringMatching(/\w/));
    });

    it("has S3's fields in its errors", async () => {
      const { status, body } = await send('/voice-agent/process', Buffer.alloc(0));
      expect(status).toBe(400);
      expect(body).toMatchObject({ success: false, user_input: '', detail: expect.any(String) });
      expect(body['agent_response']).toBe(body['detail']);
    });

    it('answers in writing where the answer cannot be spoken', async () => {
      model.answerWith({ text: 'こんにちは、元気ですか' });
      const { status, body } = await send('/voice-agent/process', speech);
      expect(status).toBe(200);
      expect(body).toMatchObject({ success: true, agent_response: 'こんにちは、元気ですか' });
      expect(body).toMatchObject({
        audio_response: null,
        error: expect.stringContaining('English'),
      });
    });

    it('says what the model did when it fails', async () => {
      model.answerWith({ fault: { type: 'status', status: 401 } });
      const { status, body } = await send('/voice-agent/process', speech);
      expect(status).toBe(502);
      expect(body).toMatchObject({ success: false, user_input: '' });
    });

    it('carries a form that is sent again out once, and refuses another under its key', async () => {
      const headers = { 'idempotency-key': `voice-${Date.now()}` };
      const fields = { session_id: `once-${Date.now()}` };
      const [first, second] = [
        await send('/voice-agent/process', speech, fields, headers),
        await send('/voice-agent/process', speech, fields, headers),
      ];
      expect(second.body['agent_response']).toBe(first.body['agent_response']);
      expect(second.body['session_data']).toMatchObject({ turn_count: 1 });
      const other = await send('/voice-agent/process', silence(1), fields, headers);
      expect(other.status).toBe(409);
    });

    it("does not let another customer into someone's session", async () => {
      await send('/voice-agent/process', speech, { session_id: 'hers', customer_id: 'alice' });
      const fields = { session_id: 'hers', customer_id: 'mallory' };
      expect((await send('/voice-agent/process', speech, fields)).status).toBe(404);
    });
  });

  describe('POST /conversation', () => {
    it.each([
      ['the body', '', { customer_id: 'customer123' }],
      ['the query', '?customer_id=customer123', undefined],
    ])('starts with the customer in %s', async (_, query, body) => {
      const reply = await call(`POST /conversation/start${query}`, body);
      expect(reply.status).toBe(200);
      expect(reply.body).toMatchObject({
        session_id: expect.stringMatching(/^customer123_\d{14}_/),
        session_data: { customer_id: 'customer123', state: 'greeting', turn_count: 0 },
        message: 'Conversation started successfully',
      });
    });

    it.each(['text', 'user_input', 'message'])('processes what is said as %s', async (field) => {
      const { body: started } = await call('POST /conversation/start', {});
      const session_id = started['session_id'];
      const { status, body } = await call('POST /conversation/process', {
        session_id,
        [field]: 'What is the time?',
      });
      expect(status).toBe(200);
      expect(body).toMatchObject({
        session_id,
        response: 'Ten past three.',
        agent_response: 'Ten past three.',
        next_state: 'conversation',
        actions: [],
        session_data: { turn_count: 1 },
      });
    });

    it('ends with a goodbye', async () => {
      const { body } = await call('POST /conversation/process', { text: 'Goodbye!' });
      expect(body['next_state']).toBe('ended');
    });

    it('does not know a session that nobody started', async () => {
      const request = { session_id: 'nobody', text: 'Hello' };
      const { status, body } = await call('POST /conversation/process', request);
      expect([status, body['detail']]).toEqual([404, 'Session not found']);
    });

    it('wants something said', async () => {
      expect((await call('POST /conversation/process', {})).status).toBe(400);
    });
  });

  describe('POST /api/chat_voice (S0)', () => {
    it('takes a form or JSON alike', async () => {
      const replies = [
        await send('/api/chat_voice', speech),
        await call('POST /api/chat_voice', { audio_base64: speech.toString('base64') }),
      ];
      for (const { status, body } of replies) {
        expect(status).toBe(200);
        expect(body).toMatchObject({
          message: { role: 'assistant', content: 'Ten past three.' },
          user_input: 'What is the time?',
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
      expect((await call('POST /api/chat_voice', body)).status).toBe(400);
    });
  });

  it('says what can be heard and said', async () => {
    for (const path of ['/voice/', '/voice/browser/']) {
      const { status, body } = await call(`GET ${path}`);
      expect(status).toBe(200);
      expect(body).toMatchObject({
        status: 'healthy',
        speech_to_text: { engine: 'provider', available: true },
        text_to_speech: { engine: 'embedded', available: true, languages: ['en'] },
      });
    }
    const { body } = await call('GET /voice/voices');
    expect(body['voices']).toContainEqual({ name: 'alloy', description: expect.any(String) });
  });
});
