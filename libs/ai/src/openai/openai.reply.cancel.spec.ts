import { getEventListeners } from 'node:events';
import { Logger } from '@nestjs/common';
import { CancelledError } from '@parley/common';
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

  describe('when the caller leaves', () => {
    it.each([true, false])(
      'closes the connection before the first byte (streamed: %p)',
      async (isStreamed) => {
        upstream.answerWith({ fault: { type: 'hang' } });
        const caller = new AbortController();
        const reply = collect(model.reply(aRequest({ isStreamed }), caller.signal));
        await upstream.nextRequest();

        caller.abort();

        await expect(reply).rejects.toBeInstanceOf(CancelledError);
        await expect(upstream.nextAbort()).resolves.toMatchObject({ isAborted: true });
      },
    );

    it('closes the connection in mid-answer, whether by the signal …', async () => {
      upstream.answerWith({ tokens: ['One', ' two'], fault: { type: 'hang', afterTokens: 1 } });
      const caller = new AbortController();
      const reply = model.reply(aRequest(), caller.signal)[Symbol.asyncIterator]();
      await reply.next();
      const waiting = reply.next();

      caller.abort();

      await expect(waiting).rejects.toBeInstanceOf(CancelledError);
      await upstream.nextAbort();
    });

    it('… or by reading no further', async () => {
      upstream.answerWith({ tokens: ['One', ' two'], fault: { type: 'hang', afterTokens: 1 } });

      for await (const delta of model.reply(aRequest(), noSignal())) {
        expect(delta).toEqual({ type: 'text', text: 'One' });
        break;
      }

      await upstream.nextAbort();
    });

    it('throws away what has not been read', async () => {
      const caller = new AbortController();
      upstream.answerWith({ tokens: ['One', ' two'], tokenDelayMs: 1 });
      const reply = model.reply(aRequest(), caller.signal)[Symbol.asyncIterator]();
      await reply.next();

      caller.abort();

      await expect(reply.next()).rejects.toBeInstanceOf(CancelledError);
      await expect(reply.next()).resolves.toEqual({ done: true, value: undefined });
    });

    it('does not wait for the next attempt, and makes none', async () => {
      upstream.answerWith(refusal(503, { 'retry-after': '1' }));
      const caller = new AbortController();
      const reply = collect(model.reply(aRequest(), caller.signal));
      await upstream.nextRequest();

      caller.abort();

      await expect(reply).rejects.toBeInstanceOf(CancelledError);
      expect(upstream.requestCount).toBe(1);
    });

    it('sends nothing when the signal fires while the connection is being made', async () => {
      await endpoint.pool.open();
      const caller = new AbortController();
      const reply = collect(model.reply(aRequest(), caller.signal));

      caller.abort();

      await expect(reply).rejects.toBeInstanceOf(CancelledError);
      await collect(model.reply(aRequest(), noSignal()));
      expect(upstream.requestCount).toBe(1);
    });

    it('sends nothing when the signal fires while the library loads', async () => {
      const caller = new AbortController();
      const reply = collect(model.reply(aRequest(), caller.signal));

      caller.abort();

      await expect(reply).rejects.toBeInstanceOf(CancelledError);
      await collect(model.reply(aRequest(), noSignal()));
      expect(upstream.requestCount).toBe(1);
    });

    it('does not count it against the provider', async () => {
      upstream.answerWith({ fault: { type: 'hang' } });
      for (let call = 0; call < 6; call += 1) {
        const caller = new AbortController();
        const reply = collect(model.reply(aRequest(), caller.signal));
        await upstream.nextRequest();
        caller.abort();
        await expect(reply).rejects.toBeInstanceOf(CancelledError);
      }

      expect(endpoint.circuit).toBe('closed');
    });

    it('keeps no listener on a signal that outlives the call', async () => {
      const { signal } = new AbortController();

      await collect(model.reply(aRequest(), signal));
      await new Promise(setImmediate);
      expect(getEventListeners(signal, 'abort')).toEqual([]);
    });
  });

  it('ends running calls when the endpoint closes', async () => {
    upstream.answerWith({ fault: { type: 'hang' } });
    const reply = collect(model.reply(aRequest(), noSignal()));
    await upstream.nextRequest();

    await endpoint.close();

    await expect(reply).rejects.toMatchObject({ kind: 'provider_failed' });
    await upstream.nextAbort();
  });
});
