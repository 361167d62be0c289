import { Logger } from '@nestjs/common';
import { CancelledError } from '@parley/common';
import { ProviderError } from '../ports/provider.error';
import { aRequest, noSignal } from '../testing/a-request';
import { anEndpoint } from '../testing/an-endpoint';
import { collect } from '../testing/collect';
import { ScriptedUpstream } from '../testing/scripted-upstream';
import type { UpstreamReply } from '../testing/upstream-reply';
import { OpenAiChatModel } from './openai-chat-model';
import type { OpenAiEndpoint } from './openai-endpoint';
import { OpenAiReply } from './openai.reply';

const refusal = (status: number, headers: Record<string, string> = {}): UpstreamReply => ({
  fault: { type: 'status', status, headers },
});

describe(OpenAiReply.name, () => {
  let upstream: ScriptedUpstream;
  let endpoint: OpenAiEndpoint;
  let model: OpenAiChatModel;

  beforeAll(() => Logger.overrideLogger(false));

  beforeEach(async () => {
    upstream = await ScriptedUpstream.start();
    endpoint = anEndpoint(upstream.baseUrl);
    model = new OpenAiChatModel(endpoint, 'gpt-test');
  });

  afterEach(async () => {
    await endpoint.close();
    await upstream.stop();
  });

  describe('when the provider refuses', () => {
    it.each([429, 498, 500, 502, 503, 529])('asks again after %i', async (status) => {
      upstream.enqueue(refusal(status), refusal(status));

      const { text } = await collect(model.reply(aRequest(), noSignal()));
      expect(text).toBe('Hello there.');
      expect(upstream.requestCount).toBe(3);
    });

    it('gives up after two more attempts', async () => {
      upstream.answerWith(refusal(500));

      await expect(collect(model.reply(aRequest(), noSignal()))).rejects.toMatchObject({
        kind: 'provider_failed',
        message: 'OpenAI failed to answer (status 500). Try again shortly.',
        status: 500,
        wasSent: false,
      });
      expect(upstream.requestCount).toBe(3);
    });

    it.each([400, 401, 403, 404, 413, 422])('does not ask again after %i', async (status) => {
      upstream.answerWith(refusal(status));

      await expect(collect(model.reply(aRequest(), noSignal()))).rejects.toMatchObject({ status });
      expect(upstream.requestCount).toBe(1);
    });

    it('does not ask again when a gateway gave up on a model that may have worked', async () => {
      upstream.answerWith(refusal(504));

      await expect(collect(model.reply(aRequest(), noSignal()))).rejects.toMatchObject({
        kind: 'provider_timeout',
        wasSent: true,
      });
      expect(upstream.requestCount).toBe(1);
    });

    it('waits as long as the provider asks', async () => {
      upstream.enqueue(refusal(429, { 'retry-after-ms': '60' }));
      const before = performance.now();

      await collect(model.reply(aRequest(), noSignal()));
      expect(performance.now() - before).toBeGreaterThanOrEqual(59);
    });

    it('does not wait when the provider asks for longer than a listener waits', async () => {
      upstream.answerWith(refusal(429, { 'retry-after': '30' }));

      await expect(collect(model.reply(aRequest(), noSignal()))).rejects.toMatchObject({
        kind: 'unavailable',
        code: 'provider_rate_limited',
        retryAfterS: 30,
      });
      expect(upstream.requestCount).toBe(1);
    });

    it('asks again when the connection is refused and the server comes up', async () => {
      await upstream.stop();
      const patient = anEndpoint(upstream.baseUrl, { policy: { retryBaseMs: 100 } });
      const reply = collect(new OpenAiChatModel(patient, 'gpt-test').reply(aRequest(), noSignal()));

      upstream = await ScriptedUpstream.start({ port: upstream.port });

      await expect(reply).resolves.toMatchObject({ text: 'Hello there.' });
      await patient.close();
    });
  });

  describe('when the provider had a rest', () => {
    const openCircuit = async () => {
      const rested = anEndpoint(upstream.baseUrl, { policy: { failuresToOpen: 1, restMs: 0 } });
      const sut = new OpenAiChatModel(rested, 'gpt-test');
      upstream.enqueue({ fault: { type: 'garbage' } });
      await expect(collect(sut.reply(aRequest(), noSignal()))).rejects.toThrow();
      expect(rested.circuit).toBe('open');
      return { rested, sut };
    };

    it('serves everybody as soon as the first text comes, and finishes that answer too', async () => {
      const { rested, sut } = await openCircuit();
      upstream.enqueue({ tokens: ['One', ' two', ' three'], tokenDelayMs: 20 });
      const probe = sut.reply(aRequest(), noSignal())[Symbol.asyncIterator]();
      await probe.next();
      await new Promise(setImmediate);

      expect(rested.circuit).toBe('closed');
      await expect(probe.next()).resolves.toMatchObject({ value: { text: ' two' } });
      await expect(probe.next()).resolves.toMatchObject({ value: { text: ' three' } });
      await expect(probe.next()).resolves.toMatchObject({ value: { type: 'end' } });
      await rested.close();
    });

    it.each(['close', 'hang'] as const)(
      'fails with that answer when it breaks later: %s',
      async (type) => {
        const { rested, sut } = await openCircuit();
        upstream.enqueue({ tokens: ['One'], tokenDelayMs: 1, fault: { type, afterTokens: 1 } });
        const caller = new AbortController();
        const probe = sut.reply(aRequest(), caller.signal)[Symbol.asyncIterator]();
        await probe.next();
        const next = probe.next();

        if (type === 'hang') caller.abort();

        await expect(next).rejects.toBeInstanceOf(type === 'hang' ? CancelledError : ProviderError);
        await rested.close();
      },
    );
  });

  describe('when the model refuses a field', () => {
    const refusing = (...fields: readonly string[]) =>
      upstream.answerWith(({ body }) => {
        const param = fields.find((field) => field in body);
        if (param === undefined) return { usage: 'omit' };
        const error = { code: 'unsupported_parameter', param, message: `Unsupported: '${param}'` };
        return { fault: { type: 'status', status: 400, body: { error } } };
      });

    it('asks again without it, and from then on at once', async () => {
      refusing('stream_options', 'temperature');

      await collect(model.reply(aRequest({ temperature: 0.5 }), noSignal()));
      expect(upstream.requestCount).toBe(3);
      const { text, end } = await collect(model.reply(aRequest({ temperature: 0.5 }), noSignal()));
      expect(upstream.requestCount).toBe(4);
      expect(text).toBe('Hello there.');
      expect(end?.usage.outputTokens).toBe(3);
    });

    it('uses the other name for the limit of tokens', async () => {
      refusing('max_tokens');

      await collect(model.reply(aRequest({ maxTokens: 9 }), noSignal()));
      expect(upstream.requests.at(-1)?.body).toMatchObject({ max_completion_tokens: 9 });
    });
  });
});
