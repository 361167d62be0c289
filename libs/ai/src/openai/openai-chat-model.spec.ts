import { aRequest, noSignal } from '../testing/a-request';
import { anEndpoint } from '../testing/an-endpoint';
import { collect } from '../testing/collect';
import { ScriptedUpstream } from '../testing/scripted-upstream';
import { describeChatModel } from '../ports/chat-model.contract';
import { OpenAiChatModel } from './openai-chat-model';
import type { OpenAiEndpoint } from './openai-endpoint';

describe(OpenAiChatModel.name, () => {
  let upstream: ScriptedUpstream;
  let endpoint: OpenAiEndpoint;
  let sut: OpenAiChatModel;

  beforeEach(async () => {
    upstream = await ScriptedUpstream.start({ apiKey: 'sk-test-secret' });
    endpoint = anEndpoint(upstream.baseUrl);
    sut = new OpenAiChatModel(endpoint, 'gpt-test');
  });

  afterEach(async () => {
    await endpoint.close();
    await upstream.stop();
  });

  describeChatModel(async () => {
    const own = await ScriptedUpstream.start();
    // One token after the other: in one packet they would arrive as one delta.
    own.answerWith({ text: 'Hello there, dear friend.', tokenDelayMs: 1 });
    const ownEndpoint = anEndpoint(own.baseUrl);
    return {
      model: new OpenAiChatModel(ownEndpoint, 'gpt-test'),
      expectedText: 'Hello there, dear friend.',
      callNext: (toolCalls) => own.enqueue({ toolCalls }),
      close: async () => {
        await ownEndpoint.close();
        await own.stop();
      },
    };
  });

  it('asks for what the request says, with the key, and for the usage of a stream', async () => {
    const messages = [
      { role: 'system', content: 'Be brief.' },
      { role: 'user', content: 'Hello' },
    ] as const;
    await collect(
      sut.reply(
        { messages, temperature: 0.2, maxTokens: 50, isStreamed: true, endUser: 'u1' },
        noSignal(),
      ),
    );

    const [request] = upstream.requests;
    expect(request?.headers.authorization).toBe('Bearer sk-test-secret');
    expect(request?.body).toEqual({
      model: 'gpt-test',
      messages,
      stream: true,
      stream_options: { include_usage: true },
      temperature: 0.2,
      max_tokens: 50,
      user: 'u1',
    });
  });

  it('makes one call without a stream when the answer may come in one piece', async () => {
    await collect(sut.reply(aRequest({ isStreamed: false }), noSignal()));

    expect(upstream.requests.map(({ body }) => body.stream)).toEqual([false]);
  });

  it('does not ask before somebody reads', async () => {
    const reply = sut.reply(aRequest(), noSignal());
    expect(upstream.requestCount).toBe(0);

    await collect(reply);
    expect(upstream.requestCount).toBe(1);
  });

  it.each([true, false])('reports the usage that was billed (streamed: %p)', async (isStreamed) => {
    upstream.answerWith({ usage: { prompt_tokens: 70, completion_tokens: 8 } });

    const { end } = await collect(sut.reply(aRequest({ isStreamed }), noSignal()));
    expect(end?.usage).toEqual({ inputTokens: 70, outputTokens: 8 });
  });

  it.each([true, false])('estimates usage that is not told (streamed: %p)', async (isStreamed) => {
    upstream.answerWith({ text: 'x'.repeat(40), usage: 'omit' });
    const messages = [{ role: 'user' as const, content: 'y'.repeat(80) }];

    const { end } = await collect(sut.reply(aRequest({ messages, isStreamed }), noSignal()));
    expect(end?.usage).toEqual({ inputTokens: 20, outputTokens: 10 });
  });

  it.each([
    ['length', 'length'],
    ['content_filter', 'content_filter'],
    ['tool_calls', 'other'],
  ])('maps the finish reason %s to %s', async (finishReason, expected) => {
    upstream.answerWith({ finishReason });

    const { end } = await collect(sut.reply(aRequest(), noSignal()));
    expect(end?.finishReason).toBe(expected);
  });

  it('gives only the end when the model says nothing', async () => {
    upstream.answerWith({ tokens: [''] });

    const { deltas } = await collect(sut.reply(aRequest({ isStreamed: false }), noSignal()));
    expect(deltas.map(({ type }) => type)).toEqual(['end']);
  });

  it('passes each token on as it comes', async () => {
    upstream.answerWith({ tokens: ['One', ' two', ' three'], tokenDelayMs: 10 });

    const { deltas } = await collect(sut.reply(aRequest(), noSignal()));
    expect(deltas.slice(0, 3)).toEqual([
      { type: 'text', text: 'One' },
      { type: 'text', text: ' two' },
      { type: 'text', text: ' three' },
    ]);
  });

  it.each([true, false])('keeps any text whole (streamed: %p)', async (isStreamed) => {
    const text = 'Grüße 👋🏽 — «日本語»\n\tend';
    upstream.answerWith({ tokens: [...text], tokenDelayMs: 1 });

    const reply = await collect(sut.reply(aRequest({ isStreamed }), noSignal()));
    expect(reply.text).toBe(text);
  });

  it('joins a character that two tokens share, and never passes on half of one', async () => {
    upstream.answerWith({ tokens: ['a\ud83d', '\udc4b', 'b'], tokenDelayMs: 5 });

    const { deltas, text } = await collect(sut.reply(aRequest(), noSignal()));
    expect(text).toBe('a👋b');
    expect(
      deltas.every((delta) => delta.type === 'end' || !/\p{Surrogate}/u.test(delta.text)),
    ).toBe(true);
  });

  it('leaves out what no database stores', async () => {
    upstream.answerWith({ tokens: ['a\0b', 'c\udc4bd', 'e\ud83d'] });

    const { text } = await collect(sut.reply(aRequest(), noSignal()));
    expect(text).toBe('abc\uFFFDde\uFFFD');
  });

  it('takes an answer without [DONE] when the provider said why it stopped', async () => {
    upstream.answerWith({ text: 'All of it.', fault: { type: 'missing_done' } });

    const { text, end } = await collect(sut.reply(aRequest(), noSignal()));
    expect([text, end?.finishReason]).toEqual(['All of it.', 'stop']);
  });

  it.each([false, true])(
    'lets go of a connection that stays open after the answer ([DONE] missing: %p)',
    async (isDoneMissing) => {
      const impatient = anEndpoint(upstream.baseUrl, { timeoutMs: 50 });
      upstream.answerWith({ text: 'All of it.', fault: { type: 'left_open', isDoneMissing } });

      const { text, end } = await collect(
        new OpenAiChatModel(impatient, 'gpt-test').reply(aRequest(), noSignal()),
      );
      expect([text, end?.finishReason]).toEqual(['All of it.', 'stop']);
      await upstream.nextAbort();
      await impatient.close();
    },
  );

  it('keeps the query and the path of the address', async () => {
    const azure = anEndpoint(`${upstream.baseUrl}/deployments/x/?api-version=1`);

    await collect(new OpenAiChatModel(azure, 'm').reply(aRequest(), noSignal()));
    expect(upstream.requests[0]?.url).toBe('/v1/deployments/x/chat/completions?api-version=1');
    await azure.close();
  });
});
