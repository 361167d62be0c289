import { CancelledError } from '@parley/common';
import { describeChatModel } from '../ports/chat-model.contract';
import { aRequest, noSignal } from './a-request';
import { collect } from './collect';
import { ScriptedChatModel } from './scripted-chat-model';

describe(ScriptedChatModel.name, () => {
  describeChatModel(() => {
    const model = new ScriptedChatModel();
    return Promise.resolve({
      model,
      expectedText: 'Hello there.',
      callNext: (toolCalls) => model.enqueue({ toolCalls }),
      close: () => Promise.resolve(),
    });
  });

  it('plays what is queued before what is set', async () => {
    const sut = new ScriptedChatModel({ tokens: ['always'] });
    sut.enqueue({ tokens: ['once'], finishReason: 'length' });

    const [first, second] = [
      await collect(sut.reply(aRequest(), noSignal())),
      await collect(sut.reply(aRequest(), noSignal())),
    ];
    expect([first.text, first.end?.finishReason, second.text]).toEqual([
      'once',
      'length',
      'always',
    ]);
  });

  it('waits until it is let go', async () => {
    let letGo = (): void => undefined;
    const until = new Promise<void>((resolve) => (letGo = resolve));
    const sut = new ScriptedChatModel({ until });
    const reply = collect(sut.reply(aRequest(), noSignal()));
    await expect(sut.nextRequest()).resolves.toEqual(aRequest());

    letGo();

    await expect(reply).resolves.toMatchObject({ text: 'Hello there.' });
    expect(sut.cancelled).toBe(0);
  });

  it('counts replies that were ended from outside', async () => {
    const sut = new ScriptedChatModel({ endsAfter: new Promise(() => undefined) });
    const caller = new AbortController();
    const reply = collect(sut.reply(aRequest(), caller.signal));
    await sut.nextRequest();

    caller.abort();

    await expect(reply).rejects.toBeInstanceOf(CancelledError);
    expect(sut.cancelled).toBe(1);
  });

  it('fails after its tokens', async () => {
    const error = new Error('scripted');
    const sut = new ScriptedChatModel({ tokens: ['a'], error });

    await expect(collect(sut.reply(aRequest(), noSignal()))).rejects.toBe(error);
    expect(sut.cancelled).toBe(0);
  });
});
