import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Json } from '../kit/request';
import { postForm } from '../kit/post-form';
import { silence, VoiceServer } from '../kit/voice-server';

describe('speech to text and back (S3)', () => {
  let sut: VoiceServer;
  /** Where the server keeps files of running requests. */
  let temporary: string;

  beforeAll(async () => {
    temporary = await mkdtemp(join(tmpdir(), 'parley-e2e-uploads-'));
    sut = await VoiceServer.start({ TMPDIR: temporary });
  });

  beforeEach(() => sut.reset());

  afterAll(async () => {
    await sut.stop();
    await rm(temporary, { recursive: true, force: true });
  });

  describe('POST /voice/speech-to-text', () => {
    it('answers with every documented field', async () => {
      const { status, body } = await sut.send('/voice/speech-to-text', sut.speech, {
        language: 'en',
      });
      expect(status).toBe(200);
      expect(body).toEqual({
        success: true,
        text: 'Why is the sky blue?',
        language: 'en',
        duration_ms: expect.any(Number),
        model: 'gpt-transcribe',
        error: null,
      });
    });

    it.each(['file', 'audio'])('takes the file as %s too', async (field) => {
      const url = `${sut.url}/voice/speech-to-text`;
      expect((await postForm(url, { file: [field, sut.speech] })).body['success']).toBe(true);
    });

    it('hears no words in silence, and asks no recogniser', async () => {
      const { status, body } = await sut.send('/voice/speech-to-text', silence(2));
      expect(status).toBe(200);
      expect(body).toMatchObject({ success: false, text: '', error: expect.any(String) });
      expect(sut.ears.heard).toEqual([]);
    });

    it.each([
      ['nothing', 400, () => Buffer.alloc(0)],
      ['what is no audio', 415, () => Buffer.from('this is a text, and no audio at all')],
      ['a WAV file cut off in its header', 422, () => silence(1).subarray(0, 20)],
      ['audio that is too long', 413, () => silence(31)],
      ['a file that is too large', 413, () => Buffer.alloc(2 * 1024 * 1024 + 1)],
    ])('refuses %s with %d', async (_, status, bytes) => {
      const reply = await sut.send('/voice/speech-to-text', bytes());
      expect(reply.status).toBe(status);
      expect(reply.body).toMatchObject({ status, detail: expect.any(String), success: false });
    });

    it.each([
      ['no file', {}],
      ['a file under another name', { file: ['document', Buffer.from('x')] as const }],
      ['control characters in a field', { fields: { session_id: 'a\0b' } }],
    ])('refuses a form with %s', async (_, form) => {
      expect((await postForm(`${sut.url}/voice/speech-to-text`, form)).status).toBe(400);
    });

    it('says what the recogniser did when it fails', async () => {
      sut.ears.failWith({ type: 'status', status: 500 });
      const { status, body } = await sut.send('/voice/speech-to-text', sut.speech);
      expect(status).toBe(502);
      expect(body['detail']).toContain('STT_BASE_URL');
    });

    it('leaves no file behind, whatever came of the request', async () => {
      await sut.send('/voice/speech-to-text', sut.speech);
      await sut.send('/voice/speech-to-text', Buffer.from('no audio at all, really'));
      await sut.send('/voice/speech-to-text', Buffer.alloc(2 * 1024 * 1024 + 1));
      const directories = await readdir(temporary);
      const files = directories.map((name) => readdir(join(temporary, name)));
      expect((await Promise.all(files)).flat()).toEqual([]);
    });
  });

  describe('POST /voice/text-to-speech', () => {
    const say = async (body: Json, headers = {}) =>
      fetch(`${sut.url}/voice/text-to-speech`, {
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
      const { body } = await sut.send('/voice/speech-to-text', mp3);
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

  it('says what can be heard and said', async () => {
    for (const path of ['/voice/', '/voice/browser/']) {
      const { status, body } = await sut.call(`GET ${path}`);
      expect(status).toBe(200);
      expect(body).toMatchObject({
        status: 'healthy',
        speech_to_text: { engine: 'provider', available: true },
        text_to_speech: { engine: 'embedded', available: true, languages: ['en'] },
      });
    }
    const { body } = await sut.call('GET /voice/voices');
    expect(body['voices']).toContainEqual({ name: 'alloy', description: expect.any(String) });
  });
});
