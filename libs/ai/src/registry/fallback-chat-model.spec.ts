import { Logger } from '@nestjs/common';
import { CancelledError } from '@parley/common';
import { describeChatModel } from '../ports/chat-model.contract';
import { ProviderError } from '../ports/provider.error';
import { aRequest, noSignal } from '../testing/a-request';
import { collect } from '../testing/collect';
import { ScriptedChatModel } from '../testing/scripted-chat-model';
import { FallbackChatModel } from './fallback-chat-model';

const refusal = (wasSent = false) =>
  new ProviderError('provider_failed', 'No.', { provider: 'scripted', wasSent });

describe(FallbackChatModel.name, () => {
  let first: ScriptedChatModel;
  let second: ScriptedChatModel;
  let sut: FallbackChatModel;

  beforeAll(() => Logger.overrideLogger(false));

  beforeEach(() => {
    first = new ScriptedChatModel({ tokens: ['First', ' here.'] }, 'first');
    second = new ScriptedChatModel({ tokens: ['Second', ' here.'] }, 'second');
    sut = new FallbackChatModel('smart', [first, second]);
  });

  describeChatModel(() => {
    const own = new ScriptedChatModel({ tokens: ['First', ' here.'] }, 'first');
    return Promise.resolve({
      model: new FallbackChatModel('smart', [own, new ScriptedChatModel()]),
      expectedText: 'First here.',
      callNext: (toolCalls) => own.enqueue({ toolCalls }),
      close: () => Promise.resolve(),
    });
  });

  it('leaves the second alone while the first answers', async () => {
    await collect(sut.reply(aRequest(), noSignal()));

    expect(second.requests).toEqual([]);
  });

  it.each([true, false])(
    'asks the second when the first refuses (streamed: %p)',
    async (isStreamed) => {
      first.answerWith({ tokens: [], error: refusal() });

      const { text, end } = await collect(sut.reply(aRequest({ isStreamed }), noSignal()));
      expect([text, end?.model]).toEqual(['Second here.', 'second']);
    },
  );

  it('fails like the last when all refuse', async () => {
    const last = refusal();
    first.answerWith({ tokens: [], error: refusal() });
    second.answerWith({ tokens: [], error: last });

    await expect(collect(sut.reply(aRequest(), noSignal()))).rejects.toBe(last);
  });

  it('asks nobody else after the first text', async () => {
    const error = refusal();
    first.answerWith({ tokens: ['First'], error });

    await expect(collect(sut.reply(aRequest(), noSignal()))).rejects.toBe(error);
    expect(second.requests).toEqual([]);
  });

  it.each([
    ['a model that may have worked', refusal(true)],
    ['a caller who left', new CancelledError()],
    ['a defect of ours', new TypeError('oops')],
  ])('asks nobody else after %s', async (_, error) => {
    first.answerWith({ tokens: [], error });

    await expect(collect(sut.reply(aRequest(), noSignal()))).rejects.toBe(error);
    expect(second.requests).toEqual([]);
  });

  it('ends the reply of the second when the reader leaves', async () => {
    first.answerWith({ tokens: [], error: refusal() });
    for await (const delta of sut.reply(aRequest(), noSignal())) {
      expect(delta).toEqual({ type: 'text', text: 'Second' });
      break;
    }

    expect(second.cancelled).toBe(1);
  });
});
