import { ProviderError } from '../ports/provider.error';
import { aRequest, noSignal } from '../testing/a-request';
import { anEndpoint } from '../testing/an-endpoint';
import { collect } from '../testing/collect';
import { startTcpServer } from '../testing/tcp-server';
import { ScriptedUpstream } from '../testing/scripted-upstream';
import type { UpstreamFault } from '../testing/upstream-reply';
import { CompletionExchange } from './completion.exchange';
import { OpenAiChatModel } from './openai-chat-model';
import type { EndpointOptions } from './openai-endpoint';

describe(CompletionExchange.name, () => {
  let upstream: ScriptedUpstream;
  const opened: { close(): Promise<void> }[] = [];

  beforeEach(async () => {
    upstream = await ScriptedUpstream.start();
  });

  afterEach(async () => {
    await Promise.all(opened.splice(0).map((endpoint) => endpoint.close()));
    await upstream.stop();
  });

  const modelAt = (baseUrl: string, options: Partial<EndpointOptions> = {}): OpenAiChatModel => {
    const endpoint = anEndpoint(baseUrl, options);
    opened.push(endpoint);
    return new OpenAiChatModel(endpoint, 'gpt-test');
  };

  /** What a call ends with, and the text that came before. */
  const failureOf = async (
    fault: UpstreamFault,
    { isStreamed, ...options }: Partial<EndpointOptions> & { isStreamed: boolean },
  ) => {
    upstream.answerWith({ tokens: ['One', ' two', ' three'], fault });
    const reply = modelAt(upstream.baseUrl, options).reply(aRequest({ isStreamed }), noSignal());
    let text = '';
    try {
      for await (const delta of reply) if (delta.type === 'text') text += delta.text;
    } catch (error) {
      if (error instanceof ProviderError) return { error, text };
      throw error;
    }
    throw new Error(`answered "${text}" instead of failing`);
  };

  describe.each([true, false])('when the answer goes wrong (streamed: %p)', (isStreamed) => {
    it.each<[UpstreamFault['type'], string]>([
      ['close', 'OpenAI closed the connection. Try again.'],
      ['garbage', 'OpenAI sent something that is no answer. Try again.'],
      [
        'end',
        isStreamed
          ? 'OpenAI broke off in the middle of its answer. Try again.'
          : 'OpenAI sent something that is no answer. Try again.',
      ],
    ])(
      '%s: says so and never asks again, because the model may have worked',
      async (type, message) => {
        const { error, text } = await failureOf({ type } as UpstreamFault, { isStreamed });

        expect(error).toMatchObject({
          kind: 'provider_failed',
          code: 'provider_broke_off',
          message,
          provider: 'openai',
          isRetryable: false,
          wasSent: true,
        });
        expect(text).toBe('');
        expect(upstream.requestCount).toBe(1);
      },
    );

    it('lets another provider be asked after an error that it reports in place of an answer', async () => {
      const { error } = await failureOf({ type: 'error_frame' }, { isStreamed });

      expect(error).toMatchObject({
        kind: 'provider_failed',
        message: 'OpenAI failed while answering. Try again.',
        isRetryable: false,
        wasSent: false,
      });
    });

    it('gives up on silence, and closes the connection', async () => {
      const { error } = await failureOf({ type: 'hang' }, { isStreamed, timeoutMs: 50 });

      expect(error).toMatchObject({
        kind: 'provider_timeout',
        code: 'provider_timeout',
        message: 'OpenAI took too long to answer. Try again.',
        isRetryable: false,
        wasSent: true,
      });
      await upstream.nextAbort();
      expect(upstream.requestCount).toBe(1);
    });

    it('gives up on headers that nothing follows', async () => {
      const { error } = await failureOf(
        { type: 'hang', afterTokens: 0 },
        { isStreamed, timeoutMs: 50 },
      );

      expect(error.kind).toBe('provider_timeout');
      await upstream.nextAbort();
    });

    it('cuts off a line without end', async () => {
      const { error } = await failureOf(
        { type: 'endless_line' },
        { isStreamed, limits: { lineChars: 100_000, textChars: 20_000 } },
      );

      expect(error.message).toMatch(/^OpenAI sent (a line|an answer) without end\. Try again\.$/);
      await upstream.nextAbort();
    });

    it('cuts off an answer without end', async () => {
      const { error } = await failureOf(
        { type: 'missing_done' },
        { isStreamed, limits: { textChars: 5 } },
      );

      expect(error).toMatchObject({
        message: 'OpenAI sent an answer without end. Try again.',
        wasSent: true,
      });
    });

    it('cuts off more bytes than any answer has', async () => {
      const { error } = await failureOf(
        { type: 'missing_done' },
        { isStreamed, limits: { wireBytes: 100 } },
      );

      expect(error.message).toBe('OpenAI sent an answer without end. Try again.');
    });
  });

  describe('when a stream goes wrong after some text', () => {
    it.each<[UpstreamFault['type'], string]>([
      ['close', 'OpenAI closed the connection. Try again.'],
      ['end', 'OpenAI broke off in the middle of its answer. Try again.'],
      ['garbage', 'OpenAI sent something that is no answer. Try again.'],
      ['error_frame', 'OpenAI failed while answering. Try again.'],
      ['hang', 'OpenAI took too long to continue its answer. Try again.'],
      ['comments', 'OpenAI took too long to continue its answer. Try again.'],
    ])('%s: passes the text on, then fails for good', async (type, message) => {
      const fault = { type, afterTokens: 2 } as UpstreamFault;
      const { error, text } = await failureOf(fault, { isStreamed: true, timeoutMs: 500 });

      expect(text).toBe('One two');
      expect(error).toMatchObject({ message, isRetryable: false, wasSent: true });
      expect(upstream.requestCount).toBe(1);
    });
  });

  it('does not take a slow answer for silence while pieces keep coming', async () => {
    upstream.answerWith({ tokens: Array<string>(12).fill('x'), tokenDelayMs: 20 });

    const reply = await collect(
      modelAt(upstream.baseUrl, { timeoutMs: 100 }).reply(aRequest(), noSignal()),
    );
    expect(reply.text).toBe('x'.repeat(12));
  });

  it('tells that nothing was sent when nobody listens', async () => {
    await upstream.stop();

    const reply = collect(modelAt(upstream.baseUrl).reply(aRequest(), noSignal()));
    await expect(reply).rejects.toMatchObject({
      kind: 'provider_failed',
      code: 'provider_unreachable',
      message: 'OpenAI cannot be reached. Try again shortly.',
      isRetryable: true,
      wasSent: false,
    });
  });

  it('tells that nothing was sent when the connection is not made in time', async () => {
    const { port, stop } = await startTcpServer((socket) => socket.resume());

    const model = modelAt(`https://127.0.0.1:${port}/v1`, { timeoutMs: 50 });
    await expect(collect(model.reply(aRequest(), noSignal()))).rejects.toMatchObject({
      kind: 'provider_timeout',
      message: 'OpenAI could not be reached in time. Try again.',
      isRetryable: false,
      wasSent: false,
    });
    await stop();
  });

  it('refuses something that does not speak HTTP', async () => {
    const { port, stop } = await startTcpServer((socket) => socket.resume().end('hello\r\n'));

    const reply = collect(modelAt(`http://127.0.0.1:${port}/v1`).reply(aRequest(), noSignal()));
    await expect(reply).rejects.toMatchObject({ kind: 'provider_failed', wasSent: true });
    await stop();
  });

  it('tells a key that cannot be sent', async () => {
    const model = modelAt(upstream.baseUrl, { apiKey: 'sk-\u{1F511}-secret' });

    const failure: unknown = await collect(model.reply(aRequest(), noSignal())).catch(
      (e: unknown) => e,
    );
    expect(failure).toMatchObject({
      message: 'OPENAI_API_KEY has characters that no key has. The operator must set a valid key.',
      wasSent: false,
    });
    expect(upstream.requestCount).toBe(0);
  });

  it('reads an answer in one piece from a server that does not stream', async () => {
    const server = await startJsonServer({ choices: [{ message: { content: 'All at once.' } }] });

    const { text } = await collect(modelAt(server.baseUrl).reply(aRequest(), noSignal()));
    expect(text).toBe('All at once.');
    await server.stop();
  });

  it('refuses JSON that holds no answer', async () => {
    const server = await startJsonServer({ hello: 'world' });

    const reply = collect(modelAt(server.baseUrl).reply(aRequest(), noSignal()));
    await expect(reply).rejects.toMatchObject({ code: 'provider_broke_off' });
    await server.stop();
  });
});

async function startJsonServer(answer: object) {
  const body = JSON.stringify(answer);
  const head = `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${body.length}`;
  const { port, stop } = await startTcpServer((socket) =>
    socket.once('data', () => socket.write(`${head}\r\n\r\n${body}`)),
  );
  return { baseUrl: `http://127.0.0.1:${port}/v1`, stop };
}
