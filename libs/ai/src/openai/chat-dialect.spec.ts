import { aRequest } from '../testing/a-request';
import { ChatDialect } from './chat-dialect';

const refusal = (error: object) => JSON.stringify({ error });

describe(ChatDialect.name, () => {
  it.each([
    ['api.openai.com', 'max_completion_tokens'],
    ['api.groq.com', 'max_completion_tokens'],
    ['localhost:11434', 'max_tokens'],
  ])('calls the limit at %s %s', (host, field) => {
    const sut = new ChatDialect('m', host);

    expect(sut.bodyOf(aRequest({ maxTokens: 7 }))).toHaveProperty(field, 7);
  });

  it('names the end user as OpenAI wants it', () => {
    const body = new ChatDialect('m', 'api.openai.com').bodyOf(aRequest({ endUser: 'u1' }));

    expect(body).toMatchObject({ safety_identifier: 'u1' });
    expect(body).not.toHaveProperty('user');
  });

  it('sends nothing that was not asked for', () => {
    const sut = new ChatDialect('m', 'localhost');

    expect(Object.keys(sut.bodyOf(aRequest({ isStreamed: false })))).toEqual([
      'model',
      'messages',
      'stream',
    ]);
  });

  describe('learning from a refusal', () => {
    const request = aRequest({ temperature: 0.3, maxTokens: 9, endUser: 'u1' });

    it.each([
      // OpenAI, Azure, Fireworks, vLLM, Mistral
      [
        400,
        refusal({
          message:
            "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
          param: 'max_tokens',
          code: 'unsupported_parameter',
        }),
        'max_tokens',
      ],
      [
        400,
        refusal({
          message: "Unsupported value: 'temperature' does not support 0.3 with this model.",
          param: 'temperature',
          code: 'unsupported_value',
        }),
        'temperature',
      ],
      [
        400,
        refusal({ message: 'Unrecognized request argument supplied: stream_options', param: null }),
        'stream_options',
      ],
      [
        400,
        refusal({ message: "Extra inputs are not permitted, field: 'stream_options'" }),
        'stream_options',
      ],
      [
        400,
        JSON.stringify({
          object: 'error',
          message:
            "[{'type': 'extra_forbidden', 'loc': ('body', 'stream_options'), 'msg': 'Extra inputs are not permitted'}]",
        }),
        'stream_options',
      ],
      [
        422,
        JSON.stringify({
          object: 'error',
          message: {
            detail: [{ type: 'extra_forbidden', loc: ['body', 'stream_options', 'include_usage'] }],
          },
        }),
        'stream_options',
      ],
    ])('%i %s', (status, body, field) => {
      const sut = new ChatDialect('m', 'localhost');

      expect(sut.learn(sut.bodyOf(request), status, body)).toBe(field);
      expect(sut.bodyOf(request)).not.toHaveProperty(field);
    });

    it.each([
      [
        400,
        refusal({
          message: 'max_tokens is too large: 9',
          param: 'max_tokens',
          code: 'invalid_value',
        }),
      ],
      [400, refusal({ message: 'Unsupported image.', param: 'messages[0]' })],
      [401, refusal({ message: 'Unsupported temperature' })],
      [500, refusal({ message: 'Unsupported temperature' })],
      [400, '<html>unsupported</html>'],
    ])('leaves the request as it is after %i %s', (status, body) => {
      const sut = new ChatDialect('m', 'localhost');
      const sent = sut.bodyOf(request);

      expect(sut.learn(sent, status, body)).toBeUndefined();
      expect(sut.bodyOf(request)).toEqual(sent);
    });

    it('does not blame a field that was not sent', () => {
      const sut = new ChatDialect('m', 'localhost');
      const sent = sut.bodyOf(aRequest());

      expect(sut.learn(sent, 400, refusal({ message: 'Unsupported temperature' }))).toBeUndefined();
      expect(sut.bodyOf(request)).toHaveProperty('temperature');
    });

    it('serves calls that were refused at the same moment alike', () => {
      const sut = new ChatDialect('m', 'localhost');
      const sent = sut.bodyOf(request);
      const body = refusal({
        message: "'max_tokens' is not supported. Use 'max_completion_tokens'.",
      });

      expect([sut.learn(sent, 400, body), sut.learn(sent, 400, body)]).toEqual([
        'max_tokens',
        'max_tokens',
      ]);
      expect(sut.bodyOf(request)).toHaveProperty('max_completion_tokens', 9);
    });
  });
});
