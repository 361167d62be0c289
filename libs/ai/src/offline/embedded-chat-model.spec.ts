import { describeChatModel } from '../ports/chat-model.contract';
import { aRequest, noSignal } from '../testing/a-request';
import { collect } from '../testing/collect';
import { EmbeddedChatModel } from './embedded-chat-model';

describe(EmbeddedChatModel.name, () => {
  const sut = new EmbeddedChatModel();

  const answerTo = async (content: string) => {
    const messages = [{ role: 'user' as const, content }];
    return (await collect(sut.reply(aRequest({ messages }), noSignal()))).text;
  };

  describeChatModel(() =>
    Promise.resolve({
      model: sut,
      expectedText: 'Hello! How can I help you?',
      close: () => Promise.resolve(),
    }),
  );

  it.each([
    ['hi', 'Hello! How can I help you?'],
    ['thanks!', 'You are welcome.'],
    ['bye', 'Goodbye! Talk to you soon.'],
    ['How are you?', 'I am doing well, thank you. How can I help you?'],
    ['are you human?', 'I am a program: the assistant that is built into this server.'],
    ['do you sleep', 'I am only a program, so there is little to tell. How can I help you?'],
  ])('answers %j', async (question, answer) => {
    await expect(answerTo(question)).resolves.toBe(answer);
  });

  it.each(['tell me a joke', 'Wie spät ist es?', ''])(
    'admits that it cannot answer %j',
    async (text) => {
      await expect(answerTo(text)).resolves.toBe(
        'I cannot answer that without a language model. To connect one, set OPENAI_API_KEY, GROQ_API_KEY or OPENAI_BASE_URL and restart the server.',
      );
    },
  );

  it('says who it is without claiming to be a language model', async () => {
    await expect(answerTo('who are you?')).resolves.toContain('without a language model');
  });

  it('answers the last message of the user and costs nothing', async () => {
    const messages = [
      { role: 'system', content: 'You are Parley.' },
      { role: 'user', content: 'tell me a joke' },
      { role: 'assistant', content: 'I cannot.' },
      { role: 'user', content: 'hi' },
    ] as const;

    const { text, end } = await collect(sut.reply({ messages, isStreamed: true }, noSignal()));
    expect(text).toBe('Hello! How can I help you?');
    expect(end).toMatchObject({ model: 'embedded', usage: { inputTokens: 0, outputTokens: 0 } });
  });

  it('streams word by word', async () => {
    const { deltas } = await collect(sut.reply(aRequest(), noSignal()));

    expect(deltas.slice(0, 2)).toEqual([
      { type: 'text', text: 'Hello!' },
      { type: 'text', text: ' How' },
    ]);
  });
});
