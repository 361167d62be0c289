import { aVoiceScript, ScriptedParts, type VoiceScript } from '../testing/scripted-parts';
import { Conversation } from './conversation';
import type { ConversationOptions } from './conversation-options';

describe(`${Conversation.name} and interruptions`, () => {
  let parts: ScriptedParts;
  let sut: Conversation;

  const pass = (ms: number) => parts.timers.advance(ms);
  /** A conversation in which the assistant has been heard for so long. */
  const speaking = async (
    heardMs: number,
    script: Partial<VoiceScript> = {},
    options: Partial<ConversationOptions> = {},
  ) => {
    parts = new ScriptedParts(aVoiceScript(script), options);
    sut = new Conversation(parts);
    sut.write('What is the time?');
    while (parts.at('speech').length === 0) await pass(10);
    await pass(heardMs);
  };
  const say = async (ms = 1_000) => {
    sut.speechStarted();
    await pass(ms);
    sut.speechStopped();
  };

  afterEach(() => sut.close());

  it('holds the assistant the moment the user speaks', async () => {
    await speaking(400, { hears: ['Wait a moment.'] });
    const now = parts.timers.nowMs();
    sut.speechStarted();
    expect(parts.at('held')).toEqual([{ type: 'held', replyId: 1, atMs: now }]);
  });

  it('ends the answer at words, keeps only what was heard of it, and answers them', async () => {
    await speaking(600, { hears: ['Wait a moment.'] });
    await say();
    await pass(2_000);
    expect(parts.at('interrupted')[0]).toMatchObject({ replyId: 1, heard: 'It is ten' });
    expect(parts.remembered).toEqual([{ turnNo: 1, heard: 'It is ten' }]);
    expect(parts.asked).toEqual(['What is the time?', 'Wait a moment.']);
  });

  it("believes the client's marks, not the clock", async () => {
    await speaking(800, { hears: ['Wait a moment.'] });
    sut.played(1, 200);
    await say();
    await pass(2_000);
    expect(parts.remembered).toEqual([{ turnNo: 1, heard: 'It' }]);
  });

  it('takes no marks of a reply that is gone', async () => {
    await speaking(600, { hears: ['Wait a moment.'] });
    await say();
    await pass(700);
    sut.played(1, 1_000_000);
    expect(parts.at('reply_over')).toEqual([]);
  });

  it('stops the model and the voice in the middle of their work', async () => {
    const tokens = ['It is ten past three. ', ...Array.from({ length: 50 }, () => 'And on. ')];
    await speaking(400, { tokens, hears: ['Stop.'] });
    await say(300);
    await pass(200);
    expect(parts.aborted).toContain('answer');
  });

  it('stores what was heard before the next turn begins, because it is its history', async () => {
    await speaking(600, { hears: ['Wait a moment.'] });
    const order: string[] = [];
    const remember = parts.remember;
    Object.assign(parts, {
      remember: async (turnNo: number, heard: string) => {
        await parts.timers.sleep(50, new AbortController().signal);
        order.push('remembered');
        return remember(turnNo, heard);
      },
    });
    const answer = parts.answer;
    Object.assign(parts, {
      answer: (...words: Parameters<typeof answer>) => {
        order.push('answered');
        return answer(...words);
      },
    });
    await say();
    await pass(3_000);
    expect(order).toEqual(['remembered', 'answered']);
  });

  it('goes on where it was after a noise', async () => {
    await speaking(400, { hears: [''] });
    await say(300);
    await pass(150);
    expect(parts.at('resumed')).toHaveLength(1);
    await pass(10_000);
    expect(parts.at('reply_over')).toHaveLength(1);
    expect(parts.remembered).toEqual([]);
    expect(parts.asked).toHaveLength(1);
  });

  it('does not count the pause as heard', async () => {
    await speaking(400, { hears: ['', 'Wait a moment.'] });
    await say(1_000);
    await pass(100);
    await say(1_000);
    await pass(1_000);
    expect(parts.remembered).toEqual([{ turnNo: 1, heard: 'It is' }]);
  });

  it.each(['Mhm.', 'yeah', 'Uh-huh', 'okay, right', 'I see.'])(
    'takes %j for a sign of listening',
    async (sign) => {
      await speaking(400, { hears: [sign] });
      await say(300);
      await pass(10_000);
      expect(parts.at('interrupted')).toEqual([]);
      expect(parts.at('resumed')).toHaveLength(1);
      expect(parts.asked).toHaveLength(1);
    },
  );

  it('takes the same words for an answer when the assistant is done', async () => {
    await speaking(10_000, { hears: ['yes'] });
    await say(300);
    await pass(2_000);
    expect(parts.asked).toEqual(['What is the time?', 'yes']);
  });

  it('goes on when the words take too long, and stops again when they come', async () => {
    await speaking(400, { hearingMs: 5_000, hears: ['Wait a moment.'] });
    await say(300);
    await pass(parts.options.falseInterruptionMs);
    expect(parts.at('resumed')).toHaveLength(1);
    await pass(4_000);
    expect(parts.at('reply_over')).toHaveLength(1);
    await pass(2_000);
    expect(parts.asked.at(-1)).toBe('Wait a moment.');
  });

  it('goes on when hearing fails', async () => {
    await speaking(400, { hears: [new Error('deaf')] });
    await say(300);
    await pass(150);
    expect(parts.at('failed')).toHaveLength(1);
    expect(parts.at('resumed')).toHaveLength(1);
  });

  it('joins what the user adds before the assistant has said a word', async () => {
    await speaking(0, { hears: ['in New York.'], tokenMs: 50 });
    await sut.close();
    parts = new ScriptedParts(aVoiceScript({ hears: ['in New York.'], tokenMs: 2_000 }));
    sut = new Conversation(parts);
    sut.write('What is the time?');
    await pass(500);
    await say(500);
    await pass(2_000);
    expect(parts.asked).toEqual(['What is the time?', 'What is the time? in New York.']);
    expect(parts.remembered).toEqual([]);
  });

  it('keeps its first sound back while the user speaks', async () => {
    parts = new ScriptedParts(aVoiceScript({ hears: [''] }));
    sut = new Conversation(parts);
    sut.write('What is the time?');
    await pass(50);
    sut.speechStarted();
    await pass(2_000);
    const order = parts.typesSeen();
    expect(order.indexOf('held')).toBeLessThan(order.indexOf('speech'));
    sut.speechStopped();
    await pass(10_000);
    expect(parts.typesSeen().slice(-2)).toEqual(['resumed', 'reply_over']);
  });

  it('remembers that nothing was heard of an answer that was cut before its first word', async () => {
    await speaking(0, { hears: ['Wait a moment.'] });
    await say();
    await pass(2_000);
    expect(parts.remembered).toEqual([{ turnNo: 1, heard: '…' }]);
  });

  it('lets nobody interrupt where that is not wanted', async () => {
    await speaking(400, { hears: ['Wait a moment.'] }, { allowInterruptions: false });
    await say(300);
    await pass(10_000);
    expect(parts.at('held')).toEqual([]);
    expect(parts.asked).toHaveLength(1);
    expect(parts.at('reply_over')).toHaveLength(1);
  });

  it('is hushed without a word, and then waits', async () => {
    await speaking(600);
    sut.hush();
    await pass(5_000);
    expect(parts.remembered).toEqual([{ turnNo: 1, heard: 'It is ten' }]);
    expect(parts.typesSeen()).not.toContain('reply_over');
  });

  it('is stopped by what is typed', async () => {
    await speaking(600);
    sut.write('Never mind');
    await pass(100);
    expect(parts.at('interrupted')).toHaveLength(1);
    expect(parts.asked).toEqual(['What is the time?', 'Never mind']);
  });
});
