import request from 'supertest';
import { EdgeKit } from '../testing/edge.kit';
import { ProbeController } from '../testing/probe.controller';
import { BodyReader } from './body-reader';

describe(BodyReader.name, () => {
  const sut = new EdgeKit();

  beforeAll(async () => {
    await sut.listen();
    await sut.open(ProbeController);
  });
  afterAll(() => sut.close());

  const post = (body: string, type = 'application/json') =>
    request(sut.url).post('/echo').set('Content-Type', type).send(body);

  describe('what it lets through', () => {
    it('hands a JSON object to the handler', async () => {
      const response = await post('{"message":"what is __proto__?","unknown":1}');
      expect(response.status).toBe(200);
      expect(response.body).toEqual({ message: 'what is __proto__?' });
    });

    it.each(['application/json; charset=utf-8', 'application/vnd.api+json', 'Application/JSON'])(
      'takes %s for JSON',
      async (type) => {
        expect((await post('{"message":"hi"}', type)).status).toBe(200);
      },
    );

    it('ignores a byte order mark', async () => {
      expect((await post('\uFEFF{"message":"hi"}')).body).toEqual({ message: 'hi' });
    });

    it('hashes the bytes of the body when there is an Idempotency-Key', async () => {
      const response = await post('{"message":"hi"}').set('Idempotency-Key', 'k1');
      expect((response.body as { hash: string }).hash).toBe(
        'adbd982b8fe0bbd8477f09262028d3ac264001dc36e3c7579905e72c0b718755',
      );
    });
  });

  describe('bad bodies', () => {
    const nested = (levels: number) =>
      `{"message":"a","deep":${'['.repeat(levels)}${']'.repeat(levels)}}`;

    it.each([
      ['malformed JSON', '{"message":', 'not valid JSON'],
      ['an array', '["message"]', 'must be a JSON object'],
      ['a bare value', '"message"', 'must be a JSON object'],
      ['nothing but white space', '  ', 'not valid JSON'],
      ['65 levels', nested(64), 'nested deeper than 64 levels'],
      ['half a million levels', nested(500_000), 'nested deeper than 64 levels'],
      ['NUL', '{"message":"a\\u0000b"}', 'message must not contain the character NUL'],
      ['NUL deep down', '{"parts":[{"text":"\\u0000"}]}', 'parts.0.text must not contain'],
      ['a lone surrogate', '{"message":"\\ud800"}', 'message must not contain half'],
      ['__proto__', '{"message":"a","x":{"__proto__":{}}}', 'x.__proto__ is not allowed'],
      ['__proto__ in escapes', '{"\\u005f_proto__":{}}', '__proto__ is not allowed'],
      ['constructor.prototype', '{"constructor":{"prototype":{}}}', 'constructor.prototype is not'],
      ['a missing field', '{}', 'message must be a string'],
      ['a wrong type', '{"message":["hi"]}', 'message must be a string'],
      ['a wrong type inside', '{"message":"a","parts":[{"text":1}]}', 'text must be a string'],
    ])('answers 400 to %s', async (_name, body, sentence) => {
      const response = await post(body);
      expect(response.status).toBe(400);
      expect(response.type).toBe('application/problem+json');
      expect((response.body as { detail: string }).detail).toContain(sentence);
    });

    it('answers 400 to bytes that are not UTF-8', async () => {
      const response = await fetch(`${sut.url}/echo`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: Buffer.from('{"message":"\xff"}', 'latin1'),
      });
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({
        detail: 'The request body is not valid UTF-8.',
      });
    });

    it('takes 64 levels', async () => {
      expect((await post(nested(63))).status).toBe(200);
    });

    it('names the fields at fault', async () => {
      const response = await post('{"parts":[{"text":1}]}');
      expect((response.body as { errors: unknown }).errors).toEqual([
        { field: 'message', message: 'must be a string' },
        { field: 'parts.0.text', message: 'must be a string' },
      ]);
    });

    it('answers 413 to 10 MB', async () => {
      const response = await post(`{"message":"${'a'.repeat(10 * 1024 * 1024)}"}`);
      expect(response.status).toBe(413);
      expect(response.body).toMatchObject({ detail: 'The request body is larger than 1 MB.' });
    });

    it('answers 413 to a body that grows too large without saying so', async () => {
      const endless = new ReadableStream({
        start(controller) {
          for (let i = 0; i < 40; i++) controller.enqueue(Buffer.alloc(64 * 1024, 'a'));
          controller.close();
        },
      });
      const response = await fetch(`${sut.url}/echo`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: endless,
        duplex: 'half',
      });
      expect(response.status).toBe(413);
    });

    it.each([
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'application/jsonp',
      'application/json; charset=utf-16',
    ])('answers 415 to %s', async (type) => {
      const response = await post('{"message":"hi"}', type);
      expect(response.status).toBe(415);
    });

    it('answers 415 to a compressed body', async () => {
      expect((await post('x').set('Content-Encoding', 'gzip')).status).toBe(415);
    });
  });
});
