import { type Refusal, toProviderError } from './refusal';

const openai = { name: 'openai', label: 'OpenAI', keyVariable: 'OPENAI_API_KEY' } as const;
const ownServer = { ...openai, label: 'The server at OPENAI_BASE_URL' } as const;

const sut = (
  refusal: Partial<Refusal> & { status: number },
  source: typeof openai | typeof ownServer = openai,
) =>
  toProviderError(
    { source, model: 'gpt-test', hasLearned: false },
    { headers: {}, body: '', ...refusal },
  );

const body = (error: object) => JSON.stringify({ error });

describe(toProviderError.name, () => {
  it.each([
    [
      401,
      'provider_failed',
      'OPENAI_API_KEY was rejected by OpenAI. The operator must set a valid key.',
    ],
    [403, 'provider_failed', 'OpenAI does not let OPENAI_API_KEY use the model gpt-test.'],
    [404, 'provider_failed', 'OpenAI does not serve the model gpt-test. Choose another model.'],
    [408, 'provider_timeout', 'OpenAI took too long to answer. Try again.'],
    [
      413,
      'provider_failed',
      'This conversation is too long for the model gpt-test. Start a new session or choose another model.',
    ],
    [418, 'provider_failed', 'OpenAI refused the request: status 418'],
    [429, 'unavailable', 'OpenAI is limiting requests. Try again shortly.'],
    [498, 'unavailable', 'OpenAI is overloaded. Try again shortly.'],
    [500, 'provider_failed', 'OpenAI failed to answer (status 500). Try again shortly.'],
    [503, 'unavailable', 'OpenAI is overloaded. Try again shortly.'],
    [504, 'provider_timeout', 'OpenAI took too long to answer. Try again.'],
    [524, 'provider_timeout', 'OpenAI took too long to answer. Try again.'],
    [302, 'provider_failed', 'OpenAI refused the request: status 302'],
  ])('words status %i', (status, kind, message) => {
    expect(sut({ status })).toMatchObject({ kind, message, status, provider: 'openai' });
  });

  it('names a server of one’s own in the middle of a sentence too', () => {
    expect(sut({ status: 401 }, ownServer).message).toBe(
      'OPENAI_API_KEY was rejected by the server at OPENAI_BASE_URL. The operator must set a valid key.',
    );
    expect(sut({ status: 500 }, ownServer).message).toMatch(
      /^The server at OPENAI_BASE_URL failed/,
    );
  });

  it('tells a used-up quota from a limit that passes', () => {
    const error = sut({ status: 429, body: body({ code: 'insufficient_quota', message: 'x' }) });

    expect(error).toMatchObject({ code: 'provider_quota_used_up', isRetryable: false });
    expect(error.message).toContain('OPENAI_API_KEY is used up');
  });

  it('tells a conversation that is too long', () => {
    const error = sut({ status: 400, body: body({ code: 'context_length_exceeded' }) });

    expect(error.code).toBe('provider_context_too_long');
  });

  it('quotes what was wrong with the request, on one short line', () => {
    const message = `Invalid 'messages[0]':\n\n too\u0000 odd. ${'very '.repeat(100)}`;
    const error = sut({ status: 400, body: body({ message }) });

    expect(error.message).toMatch(
      /^OpenAI refused the request: Invalid 'messages\[0\]': too odd\. very/,
    );
    expect(error.message.length).toBeLessThan(240);
  });

  it.each([
    'Incorrect API key provided: sk-proj-abcd1234efgh5678.',
    'Bad header Bearer sk_live_abcdefgh123456',
    'key gsk_abcdefghijklmnop is disabled',
  ])('never quotes a key: %s', (message) => {
    for (const status of [400, 401, 403, 429, 500]) {
      expect(sut({ status, body: body({ message }) }).message).not.toMatch(/abcd/);
    }
  });

  it('never quotes what a failing server says', () => {
    const text = sut({ status: 500, body: '{"detail":"Traceback in /srv/app.py"}' }).message;

    expect(text).not.toContain('Traceback');
  });

  it.each([
    ['{"detail":"No room."}', 'No room.'],
    ['{"error":"No room."}', 'No room.'],
    ['{"message":"No room."}', 'No room.'],
    [
      '{"object":"error","message":{"detail":[{"msg":"No room."}]}}',
      '{"detail":[{"msg":"No room."}]}',
    ],
    ['<html>No room</html>', 'status 422'],
    ['null', 'status 422'],
    ['[]', '[]'],
    ['', 'status 422'],
  ])('reads %s', (text, detail) => {
    expect(sut({ status: 422, body: text }).message).toBe(`OpenAI refused the request: ${detail}`);
  });

  it('believes a provider that says not to try again', () => {
    expect(sut({ status: 500 }).isRetryable).toBe(true);
    expect(sut({ status: 500, headers: { 'x-should-retry': 'false' } }).isRetryable).toBe(false);
  });

  it('never follows up on a gateway that gave up, because the model may have worked', () => {
    expect(sut({ status: 504 })).toMatchObject({ isRetryable: false, wasSent: true });
  });
});
