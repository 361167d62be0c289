import { aVoiceScript, ScriptedParts, type VoiceScript } from '../testing/scripted-parts';
import { Conversation } from './conversation';
import type { ConversationOptions } from './conversation-options';

describe(Conversation.name, () => {
  let parts: ScriptedParts;
  let sut: Conversation;

  const begin = (script: Partial<VoiceScript> = {}, options: Partial<ConversationOptions> = {}) => {
    parts = new ScriptedParts(aVoiceScript(script), options);
    sut = new Conversation(parts);
  };
  const pass = (ms: number) => parts.timers.advance(ms);
  /** The user speaks for so long, as the detector reports it. */
  const say = async (ms = 1_000) => {
    sut.speechStarted();
    for (let passed = 0; passed < ms; passed += 100) {
      sut.hear(new Int16Array(1_600));
      await pass(100);
    }
    sut.speechStopped();
  };
  /** The microphone stays open and nobody speaks. */
  const stayQuiet = async (ms: number) => {
    for (let passed = 0; passed < ms; passed += 100) {
      sut.hear(new Int16Array(1_600));
      await pass(100);
    }
  };
  /** Until the assistant has been heard for so long. */
  const listenTo = async (ms: number) => {
    while (parts.at('speech').length === 0) await pass(10);
    await pass(ms);
  };

  afterEach(() => sut.close());

  describe('taking turns', () => {
    beforeEach(() => begin({ tokenMs: 100 }));

    it('goes from speech to words, to an answer, to its sound, and is over when that has been played', async () => {
      await say();
      await pass(10_000);
      expect(parts.typesSeen()).toEqual([
        'user_started',
        'user_stopped',
        'transcript',
        'turn_taken',
        ...['answer_text', 'answer_text', 'answer_text', 'speech', 'answer_text', 'answered'],
        ...['speech', 'spoken', 'reply_over'],
      ]);
    });

    it('begins to speak when the first sentence is known, not when the answer is', async () => {
      await say();
      await pass(10_000);
      expect(parts.at('speech')[0]?.atMs).toBeLessThan(parts.at('answered')[0]?.atMs ?? 0);
    });

    it('answers a complete question after the short wait', async () => {
      await say(1_000);
      await pass(10_000);
      expect(parts.at('turn_taken')[0]?.atMs).toBe(1_500);
    });

    it('waits longer when the sentence hangs in the air', async () => {
      begin({ hears: ['I would like to order a'] });
      await say(1_000);
      await stayQuiet(5_000);
      expect(parts.at('turn_taken')[0]?.atMs).toBe(4_000);
    });

    it('makes one turn of what is said before and after a pause', async () => {
      begin({ hears: ['I would like to order a', 'large pizza with cheese please.'] });
      await say();
      await stayQuiet(1_500);
      await say();
      await pass(5_000);
      expect(parts.asked).toEqual(['I would like to order a large pizza with cheese please.']);
    });

    it('does not answer while words are still being made out', async () => {
      begin({ hearingMs: 2_000, hears: ['What is', 'the time?'] });
      await say();
      await pass(200);
      await say();
      await pass(1_500);
      expect(parts.asked).toEqual([]);
      await pass(5_000);
      expect(parts.asked).toEqual(['What is the time?']);
    });

    it('answers at once when the client says that the audio is over', async () => {
      sut.speechStarted();
      sut.hear(new Int16Array(1_600));
      sut.audioEnded();
      await pass(150);
      expect(parts.at('turn_taken')[0]?.atMs).toBe(100);
    });

    it('takes the end of the audio for the end of the turn, as a file has no silence after it', async () => {
      sut.speechStarted();
      sut.hear(new Int16Array(1_600));
      await pass(parts.options.starvedMs + 100);
      expect(parts.at('turn_taken')).toHaveLength(1);
    });

    it('cuts a speech without end into stretches', async () => {
      begin({ hears: ['one', 'two'] }, { maxUtteranceMs: 1_000 });
      await say(1_500);
      await pass(10_000);
      expect(parts.asked).toEqual(['one two']);
    });

    it('answers what is typed at once', async () => {
      sut.write('Hello');
      await pass(1);
      expect(parts.asked).toEqual(['Hello']);
    });
  });

  describe('silence and noise', () => {
    it('says that nothing was heard, and asks nobody', async () => {
      begin({ hears: [''] });
      await say(300);
      await pass(5_000);
      expect(parts.at('nothing_heard')).toHaveLength(1);
      expect(parts.asked).toEqual([]);
    });

    it('says so too when the detector heard no speech in all of the audio', async () => {
      begin();
      sut.hear(new Int16Array(16_000));
      await pass(5_000);
      expect(parts.typesSeen()).toEqual(['nothing_heard']);
    });

    it('still answers words that were followed by a noise', async () => {
      begin({ hears: ['Play some music', ''] });
      await say();
      await pass(300);
      await say(200);
      await pass(5_000);
      expect(parts.asked).toEqual(['Play some music']);
    });
  });

  describe('limits', () => {
    it('says when the user is away and ends when nobody comes back', async () => {
      begin({}, { awayMs: 1_000, idleEndMs: 3_000 });
      await pass(1_000);
      expect(parts.typesSeen()).toEqual(['away']);
      await pass(2_000);
      expect(parts.at('ended')[0]).toMatchObject({ reason: 'idle', atMs: 3_000 });
    });

    it('does not count the time in which the assistant speaks', async () => {
      begin({}, { awayMs: 1_500, idleEndMs: 60_000 });
      await say();
      await pass(4_000);
      expect(parts.at('away')).toEqual([]);
      await pass(3_000);
      expect(parts.at('away')).toHaveLength(1);
    });

    it('ends at its longest, in the middle of whatever happens', async () => {
      begin({ tokens: ['word '.repeat(200)] }, { maxLengthMs: 5_000 });
      await say();
      await pass(10_000);
      expect(parts.at('ended')[0]).toMatchObject({ reason: 'too_long', atMs: 5_000 });
    });
  });

  describe('faults', () => {
    it('says that hearing failed and goes on listening', async () => {
      begin({ hears: [new Error('deaf'), 'What is the time?'] });
      await say();
      await pass(1_000);
      expect(parts.at('failed')[0]).toMatchObject({ stage: 'listening' });
      await say();
      await pass(1_000);
      expect(parts.asked).toEqual(['What is the time?']);
    });

    it('says that answering failed, speaks what there was, and is ready again', async () => {
      begin({ answerFailsAfter: 2, hears: ['What is the time?', 'And now, what is it?'] });
      await say();
      await pass(5_000);
      expect(parts.at('failed')[0]).toMatchObject({ stage: 'answering' });
      expect(parts.at('speech')[0]?.text).toBe('It is ten past three.');
      expect(parts.at('reply_over')).toHaveLength(1);
      await say();
      await pass(2_000);
      expect(parts.asked).toHaveLength(2);
    });

    it('says that speaking failed, gives the text all the same, and claims nothing about what was heard', async () => {
      begin({ voiceFails: true });
      await say();
      await pass(5_000);
      expect(parts.at('failed')).toHaveLength(1);
      expect(parts.at('answered')).toHaveLength(1);
      expect(parts.at('reply_over')).toHaveLength(1);
      expect(parts.remembered).toEqual([]);
    });
  });

  describe('leaving', () => {
    it.each([
      ['hearing', 50, 'listen'],
      ['answering', 520, 'answer'],
      ['speaking', 670, 'speak'],
    ])('stops the engine of %s', async (_, ms, engine) => {
      begin();
      await say();
      await pass(ms);
      await sut.close();
      expect(parts.aborted).toContain(engine);
      await pass(20_000);
      expect(parts.typesSeen().at(-1)).toBe('ended');
    });

    it('keeps what was heard until then', async () => {
      begin();
      await say();
      await listenTo(600);
      await sut.close();
      expect(parts.remembered).toEqual([{ turnNo: 1, heard: 'It is ten' }]);
    });

    it('takes nothing any more', async () => {
      begin();
      await sut.close();
      await say();
      sut.write('Hello');
      await pass(10_000);
      expect(parts.asked).toEqual([]);
    });
  });

  it('makes no more speech than is soon played', async () => {
    const tokens = Array.from({ length: 40 }, (_, n) => `This is sentence number ${n}. `);
    begin({ tokens }, { maxAheadMs: 3_000 });
    await say();
    await pass(5_000);
    expect(parts.at('speech').length).toBeLessThan(10);
    await pass(60_000);
    expect(parts.at('speech')).toHaveLength(40);
  });
});
