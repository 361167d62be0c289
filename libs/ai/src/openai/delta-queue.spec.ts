import { DeltaQueue } from './delta-queue';

const end = {
  type: 'end',
  model: 'm',
  usage: { inputTokens: 1, outputTokens: 1 },
  finishReason: 'stop',
} as const;
const text = (value: string) => ({ done: false, value: { type: 'text', text: value } });
const over = { done: true, value: undefined };

describe(DeltaQueue.name, () => {
  let sut: DeltaQueue;

  beforeEach(() => {
    sut = new DeltaQueue();
  });

  it('hands a reader that waits what came in one read as one delta', async () => {
    const next = sut.next();
    sut.push('a');
    sut.push('b');
    sut.flush();
    sut.push('c');
    sut.flush();

    await expect(next).resolves.toEqual(text('ab'));
    await expect(sut.next()).resolves.toEqual(text('c'));
  });

  it('gives a reader that waits the text before the end or the failure', async () => {
    const next = sut.next();
    sut.push('a');
    sut.finish(end);

    await expect(next).resolves.toEqual(text('a'));
    await expect(sut.next()).resolves.toEqual({ done: false, value: end });
  });

  it('joins the text that nobody was there to read', async () => {
    sut.push('a');
    sut.push('b');
    sut.finish(end);

    await expect(sut.next()).resolves.toEqual(text('ab'));
    await expect(sut.next()).resolves.toEqual({ done: false, value: end });
    await expect(sut.next()).resolves.toEqual(over);
  });

  it('gives the text before the failure, and the failure once', async () => {
    sut.push('a');
    sut.fail(new Error('gone'));

    await expect(sut.next()).resolves.toEqual(text('a'));
    await expect(sut.next()).rejects.toThrow('gone');
    await expect(sut.next()).resolves.toEqual(over);
  });

  it('fails a reader that waits', async () => {
    const next = sut.next();
    sut.fail(new Error('gone'));

    await expect(next).rejects.toThrow('gone');
    await expect(sut.next()).resolves.toEqual(over);
  });

  it('ignores what comes after the end', async () => {
    sut.finish(end);
    sut.push('late');
    sut.fail(new Error('late'));
    sut.finish({ ...end, model: 'late' });

    await expect(sut.next()).resolves.toEqual({ done: false, value: end });
    await expect(sut.next()).resolves.toEqual(over);
  });

  it('drops everything when discarded', async () => {
    sut.push('a');
    sut.finish(end);
    sut.discard(new Error('left'));

    await expect(sut.next()).rejects.toThrow('left');
    await expect(sut.next()).resolves.toEqual(over);
  });

  it('ends quietly for a reader who left', async () => {
    const next = sut.next();
    sut.discard(undefined);

    await expect(next).resolves.toEqual(over);
    await expect(sut.next()).resolves.toEqual(over);
  });
});
