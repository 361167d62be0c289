import OpenAI from 'openai';
import { ScriptedUpstream } from '../testing/scripted-upstream';
import type { UpstreamFault } from '../testing/upstream-reply';

// The official client measures how faithful the upstream is; it may be imported in this folder only.
describe(`${ScriptedUpstream.name}, asked by the official SDK`, () => {
  let sut: ScriptedUpstream;
  let client: OpenAI;
  const question = {
    model: 'gpt-test',
    messages: [{ role: 'user' as const, content: 'Hello' }],
  };

  beforeEach(async () => {
    sut = await ScriptedUpstream.start({
      apiKey: 'k',
      models: [{ id: 'gpt-test', shutdown_date: '2027-01-14' }],
    });
    client = new OpenAI({ apiKey: 'k', baseURL: sut.baseUrl, maxRetries: 0, logLevel: 'off' });
  });

  afterEach(() => sut.stop());

  const streamed = async (fault?: UpstreamFault, delays = {}) => {
    sut.answerWith({
      tokens: ['One', ' two'],
      ...delays,
      ...(fault === undefined ? {} : { fault }),
    });
    const stream = await client.chat.completions.create({
      ...question,
      stream: true,
      stream_options: { include_usage: true },
    });
    const chunks = [];
    for await (const chunk of stream) chunks.push(chunk);
    return chunks;
  };

  it('answers a chat completion', async () => {
    sut.answerWith({ text: 'Hi, Ada.' });

    const { id, object, model, choices, usage } = await client.chat.completions.create(question);
    expect({ object, model, usage }).toEqual({
      object: 'chat.completion',
      model: 'gpt-test',
      usage: { prompt_tokens: 12, completion_tokens: 2, total_tokens: 14 },
    });
    expect(id).toMatch(/^chatcmpl-/);
    expect(choices[0]).toMatchObject({
      index: 0,
      finish_reason: 'stop',
      message: { role: 'assistant', content: 'Hi, Ada.' },
    });
  });

  it.each([{}, { tokenDelayMs: 1 }, { firstTokenDelayMs: 5 }])(
    'streams one (%j)',
    async (delays) => {
      const chunks = await streamed(undefined, delays);

      expect(chunks.map(({ choices }) => choices[0]?.delta)).toEqual([
        { role: 'assistant', content: '' },
        { content: 'One' },
        { content: ' two' },
        {},
        undefined,
      ]);
      expect(chunks[3]?.choices[0]?.finish_reason).toBe('stop');
      expect(chunks[4]?.usage?.total_tokens).toBe(14);
      expect(new Set(chunks.map(({ object }) => object))).toEqual(
        new Set(['chat.completion.chunk']),
      );
    },
  );

  it('tells no usage in a stream unless asked', async () => {
    const stream = await client.chat.completions.create({ ...question, stream: true });
    const usages = [];
    for await (const { usage } of stream) usages.push(usage);

    expect(usages.filter((usage) => usage !== undefined)).toEqual([]);
  });

  it.each([
    [400, OpenAI.BadRequestError],
    [401, OpenAI.AuthenticationError],
    [403, OpenAI.PermissionDeniedError],
    [404, OpenAI.NotFoundError],
    [429, OpenAI.RateLimitError],
    [500, OpenAI.InternalServerError],
    [503, OpenAI.InternalServerError],
  ])('fails with %i as the client knows it', async (status, type) => {
    sut.answerWith({ fault: { type: 'status', status, headers: { 'retry-after': '1' } } });

    const failure: unknown = await client.chat.completions
      .create(question)
      .catch((e: unknown) => e);
    expect(failure).toBeInstanceOf(type);
    expect(failure).toMatchObject({ status, error: { type: expect.any(String) } });
  });

  it('refuses a wrong key', async () => {
    const stranger = new OpenAI({ apiKey: 'wrong', baseURL: sut.baseUrl, maxRetries: 0 });

    await expect(stranger.chat.completions.create(question)).rejects.toBeInstanceOf(
      OpenAI.AuthenticationError,
    );
    expect(sut.requestCount).toBe(0);
  });

  it('lists models with the date of their end', async () => {
    const { data } = await client.models.list();

    expect(data).toEqual([
      expect.objectContaining({ id: 'gpt-test', object: 'model', shutdown_date: '2027-01-14' }),
    ]);
    expect(sut.modelListings).toBe(1);
  });

  it('sees a client that aborts a stream', async () => {
    sut.answerWith({ tokens: ['One', ' two'], fault: { type: 'hang', afterTokens: 1 } });
    const stream = await client.chat.completions.create({ ...question, stream: true });
    for await (const chunk of stream)
      if (chunk.choices[0]?.delta.content) stream.controller.abort();

    await expect(sut.nextAbort()).resolves.toMatchObject({ isAborted: true });
  });

  it('sees a client that aborts while waiting', async () => {
    sut.answerWith({ fault: { type: 'hang' } });
    const caller = new AbortController();
    const answer = client.chat.completions.create(question, { signal: caller.signal });
    const failure = expect(answer).rejects.toBeInstanceOf(OpenAI.APIUserAbortError);
    await sut.nextRequest();

    caller.abort();

    await failure;
    await sut.nextAbort();
  });

  it('sends an error frame that the client raises', async () => {
    const failure: unknown = await streamed({ type: 'error_frame', afterTokens: 1 }).catch(
      (e: unknown) => e,
    );

    expect(failure).toBeInstanceOf(OpenAI.APIError);
    expect(failure).toMatchObject({ code: 'server_error' });
  });

  it('cuts the connection in mid-stream', async () => {
    await expect(streamed({ type: 'close', afterTokens: 1 })).rejects.toThrow(/terminated/);
  });

  it('sends garbage that the client cannot read', async () => {
    await expect(streamed({ type: 'garbage', afterTokens: 1 })).rejects.toThrow(SyntaxError);
  });

  it('can leave [DONE] out, which the client does not mind', async () => {
    await expect(streamed({ type: 'missing_done' })).resolves.toHaveLength(5);
  });

  it('plays what is queued before what is set, and records every request', async () => {
    sut.answerWith(({ body }) => ({ text: `You said ${body.messages[0]?.content}.` }));
    sut.enqueue({ text: 'Once.' });

    const answers = [
      await client.chat.completions.create(question),
      await client.chat.completions.create(question),
    ];
    expect(answers.map(({ choices }) => choices[0]?.message.content)).toEqual([
      'Once.',
      'You said Hello.',
    ]);
    expect(sut.requestCount).toBe(2);
    expect(sut.requests[0]).toMatchObject({ body: question, url: '/v1/chat/completions' });
  });
});
