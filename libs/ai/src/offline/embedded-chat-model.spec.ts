import { FixedClock } from '@parley/common';
import { describeChatModel } from '../ports/chat-model.contract';
import { aRequest, noSignal } from '../testing/a-request';
import { collect } from '../testing/collect';
import { EmbeddedChatModel } from './embedded-chat-model';

describe(EmbeddedChatModel.name, () => {
  const clock = new FixedClock(new Date('2026-11-21T16:05:00Z'));
  const sut = new EmbeddedChatModel(clock);

  const answerTo = async (content: string, model = sut) => {
    const messages = [{ role: 'user' as const, content }];
    return (await collect(model.reply(aRequest({ messages }), noSignal()))).text;
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
    ['what time is it', 'In UTC it is 16:05 on Saturday, 21 November 2026.'],
    ['What time is it in Tokyo?', 'In Tokyo it is 01:05 on Sunday, 22 November 2026.'],
    ['time in america/new_york', 'In America/New York it is 11:05 on Saturday, 21 November 2026.'],
    ['what day is it today?', 'In UTC it is Saturday, 21 November 2026.'],
    ['which day is it in Sydney?', 'In Sydney it is Sunday, 22 November 2026.'],
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

  it('says what it can do and how it could do more', async () => {
    const answer = await answerTo('what can you do?');

    expect(answer).toContain('the time and the date');
    expect(answer).toContain('OPENAI_API_KEY');
  });

  it('says who it is without claiming to be a language model', async () => {
    await expect(answerTo('who are you?')).resolves.toContain('without a language model');
  });

  it('answers in the time zone it was given', async () => {
    const berlin = new EmbeddedChatModel(clock, 'Europe/Berlin');

    await expect(answerTo('what time is it', berlin)).resolves.toBe(
      'In Europe/Berlin it is 17:05 on Saturday, 21 November 2026.',
    );
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
