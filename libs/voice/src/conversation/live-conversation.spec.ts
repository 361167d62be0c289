import type { ActivityThread } from '../activity/activity-thread';
import type { ActivityChange, StreamAnswer } from '../activity/activity-order';
import { aVoiceScript, ScriptedParts } from '../testing/scripted-parts';
import { LiveConversation } from './live-conversation';

/** A detector that says what it is told to, one answer for each piece of sound. */
class ScriptedActivity {
  readonly answers: (readonly ActivityChange[])[] = [];
  restarts = 0;
  isOpen = false;
  /** It does not answer before this is over. */
  busy: Promise<void> | undefined;
  /** Whether it has forgotten the stream before the next piece. */
  isNew = false;

  open(): number {
    this.isOpen = true;
    return 1;
  }

  async push(): Promise<StreamAnswer> {
    await this.busy;
    const changes = this.answers.shift();
    if (changes === undefined) throw new Error('The thread died');
    const { isNew } = this;
    this.isNew = false;
    return { changes, isNew };
  }

  restart(): void {
    this.restarts += 1;
  }

  close(): void {
    this.isOpen = false;
  }
}

const silence = (count: number) => ({ samples: new Int16Array(count), sampleRateHz: 16_000 });

describe(LiveConversation.name, () => {
  let activity: ScriptedActivity;
  let parts: ScriptedParts;
  let sut: LiveConversation;

  beforeEach(() => {
    activity = new ScriptedActivity();
    parts = new ScriptedParts(aVoiceScript());
    sut = new LiveConversation(activity as Partial<ActivityThread> as ActivityThread, parts);
  });

  afterEach(() => sut.close());

  it('gives the recogniser the speech and a little of what came before it', async () => {
    const lengths: number[] = [];
    const listen = parts.listen;
    Object.assign(parts, {
      listen: (samples: Int16Array, signal: AbortSignal) => {
        lengths.push(samples.length);
        return listen(samples, signal);
      },
    });
    sut = new LiveConversation(activity as Partial<ActivityThread> as ActivityThread, parts);
    activity.answers.push([
      { at: 20_000, isSpeech: true },
      { at: 40_000, isSpeech: false },
    ]);
    sut.hear(silence(60_000));
    await parts.timers.advance(1_000);
    expect(lengths).toEqual([20_000 + 20_000]);
    expect(parts.typesSeen().slice(0, 2)).toEqual(['user_started', 'user_stopped']);
  });

  it('answers one recording after the other', async () => {
    activity.answers.push([{ at: 100, isSpeech: true }], [{ at: 100, isSpeech: true }]);
    parts.script.hears.splice(0, Infinity, 'What is the time?', 'Where is my keys?');
    sut.hear(silence(16_000));
    await parts.timers.advance(10_000);
    sut.hear(silence(16_000));
    await parts.timers.advance(10_000);
    expect(parts.asked).toEqual(['What is the time?', 'Where is my keys?']);
    expect(activity.restarts).toBe(2);
  });

  it('judges the end of the audio only when it has judged the audio', async () => {
    activity.answers.push([{ at: 100, isSpeech: true }]);
    sut.hear(silence(16_000));
    sut.audioEnded();
    await parts.timers.advance(150);
    expect(parts.asked).toEqual(['What is the time?']);
  });

  it('says that listening failed when the detector dies, and goes on', async () => {
    sut.hear(silence(16_000));
    await parts.timers.advance(10);
    expect(parts.at('failed')[0]).toMatchObject({ stage: 'listening' });
    activity.answers.push([{ at: 100, isSpeech: true }]);
    sut.hear(silence(16_000));
    await parts.timers.advance(2_000);
    expect(parts.asked).toHaveLength(1);
  });

  it.each(['in the midst of a piece', 'between two pieces'])(
    'answers what it had heard when the detector died %s of speech, though silence follows',
    async (moment) => {
      activity.answers.push([{ at: 100, isSpeech: true }]);
      sut.hear(silence(16_000));
      await parts.timers.advance(10);
      activity.isNew = true;
      if (moment === 'between two pieces') activity.answers.push([]);
      sut.hear(silence(16_000));
      await parts.timers.advance(200);
      for (let frames = 0; frames < 20; frames += 1) {
        activity.answers.push([]);
        sut.hear(silence(1_600));
        await parts.timers.advance(100);
      }
      expect(parts.at('user_stopped')).toHaveLength(1);
      expect(parts.asked).toEqual(['What is the time?']);
    },
  );

  it('does not take sound that is still being judged for the end of it', async () => {
    activity.answers.push([], [{ at: 100, isSpeech: true }]);
    sut.hear(silence(1_600));
    await parts.timers.advance(10);
    let judge: () => void = () => {};
    activity.busy = new Promise((resolve) => (judge = resolve));
    sut.hear(silence(16_000));
    await parts.timers.advance(3_000);
    expect(parts.typesSeen()).toEqual([]);
    judge();
    await parts.timers.advance(10);
    expect(parts.typesSeen()).toEqual(['user_started']);
  });

  it('takes only so much sound at a time', () => {
    expect(() => sut.hear(silence(121 * 16_000))).toThrow('faster');
  });

  it('lets the detector go when it is closed', async () => {
    await sut.close();
    expect(activity.isOpen).toBe(false);
  });
});
