import { SystemClock } from '@parley/common';
import { AnswerInProgress } from '../turns/answer-in-progress';
import { AnswerChannel } from './answer-channel';

describe(AnswerChannel.name, () => {
  let answer: AnswerInProgress;
  let sut: AnswerChannel;

  beforeEach(() => {
    answer = new AnswerInProgress(new SystemClock());
    sut = new AnswerChannel(answer);
  });

  it('hands words to a reader who waits, without a wait for who says them', async () => {
    const next = sut.next();
    expect(sut.say('Hello')).toBeUndefined();
    await expect(next).resolves.toBe('Hello');
  });

  it('makes who says more wait until the reader has taken what there is', async () => {
    let isTaken = false;
    const room = sut.say('Hello')?.then(() => (isTaken = true));
    await Promise.resolve();
    expect(isTaken).toBe(false);
    await expect(sut.next()).resolves.toBe('Hello');
    await room;
    expect(isTaken).toBe(true);
  });

  it('joins what was said before anybody asked', async () => {
    void sut.say('Hello');
    void sut.say(' there');
    await expect(sut.next()).resolves.toBe('Hello there');
  });

  it('counts as said what was taken', async () => {
    void sut.say('One');
    await sut.next();
    void sut.say(' two');
    expect(answer.done().answer).toBe('One');
  });

  it('gives the last words before the failure that came after them', async () => {
    void sut.say('One');
    await sut.endWith(Promise.reject(new Error('broken')));
    await expect(sut.next()).resolves.toBe('One');
    await expect(sut.next()).rejects.toThrow('broken');
  });

  it('ends a reader who waits when the work does', async () => {
    const next = sut.next();
    await sut.endWith(Promise.resolve());
    await expect(next).resolves.toBeUndefined();
  });

  it('lets nobody wait for a reader who left', async () => {
    const room = sut.say('One');
    sut.leave();
    await room;
    expect(sut.say('two')).toBeUndefined();
  });
});
