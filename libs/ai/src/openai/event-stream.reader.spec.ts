import { collect } from '../testing/collect';
import { Answer } from './answer';
import { ANSWER_LIMITS } from './answer-limits';
import { DeltaQueue } from './delta-queue';
import { EventStreamReader } from './event-stream.reader';

const chunk = (content: string, finish: string | null = null) =>
  `data: ${JSON.stringify({ choices: [{ index: 0, delta: { content }, finish_reason: finish }] })}\n\n`;

describe(EventStreamReader.name, () => {
  let queue: DeltaQueue;
  let answer: Answer;
  let sut: EventStreamReader;

  beforeEach(() => {
    queue = new DeltaQueue();
    answer = new Answer(queue, { model: 'm', inputChars: 4 }, ANSWER_LIMITS);
    sut = new EventStreamReader(answer, ANSWER_LIMITS);
  });

  const readAll = async (bytes: Buffer, step: number) => {
    for (let at = 0; at < bytes.length; at += step) sut.read(bytes.subarray(at, at + step));
    sut.end();
    return collect({ [Symbol.asyncIterator]: () => queue });
  };

  const stream = `${chunk('Grüße 👋')}: comment\n\n${chunk(' — 日本', 'stop')}data: {"choices":[],"usage":{"prompt_tokens":3,"completion_tokens":5}}\n\ndata: [DONE]\n\n`;

  it.each([1, 2, 3, 7, 64, 10_000])(
    'reads a stream that comes in pieces of %i bytes',
    async (step) => {
      const { text, end } = await readAll(Buffer.from(stream), step);

      expect(text).toBe('Grüße 👋 — 日本');
      expect(end).toMatchObject({
        finishReason: 'stop',
        usage: { inputTokens: 3, outputTokens: 5 },
      });
    },
  );

  it.each(['\r\n', '\r'])('reads lines that end in %j', async (lineEnd) => {
    const { text } = await readAll(Buffer.from(stream.replaceAll('\n', lineEnd)), 5);

    expect(text).toBe('Grüße 👋 — 日本');
  });

  it('ignores event names, ids and frames that bring nothing', async () => {
    const frames = `event: message\nid: 1\nretry: 10\n${chunk('Hi', 'stop')}data: {"choices":[]}\n\ndata: {"choices":null}\n\ndata: {"choices":[null]}\n\ndata: {"choices":[{"delta":{"content":7,"reasoning":"hm"}}]}\n\n`;

    await expect(readAll(Buffer.from(frames), 11)).resolves.toMatchObject({ text: 'Hi' });
  });

  it('passes on what the model refuses to say', async () => {
    const refusal = `data: {"choices":[{"delta":{"content":"","refusal":"I will not."},"finish_reason":"stop"}]}\n\n`;

    await expect(readAll(Buffer.from(refusal), 50)).resolves.toMatchObject({ text: 'I will not.' });
  });

  it('ignores everything after [DONE]', async () => {
    const more = `${stream}${chunk('more')}data: garbage\n\n`;

    await expect(readAll(Buffer.from(more), 9)).resolves.toMatchObject({ text: 'Grüße 👋 — 日本' });
  });

  it('tells pieces of an answer from comments', () => {
    expect(sut.read(Buffer.from(': still working\n\n'))).toBe(false);
    expect(sut.read(Buffer.from(chunk('a').slice(0, 20)))).toBe(false);
    expect(sut.read(Buffer.from(chunk('a').slice(20)))).toBe(true);
  });

  it.each(['data: null\n\n', 'data: 5\n\n', 'data: "x"\n\n', 'data: []\n\n', 'data: {"a":\n\n'])(
    'refuses %j',
    (garbage) => {
      expect(() => sut.read(Buffer.from(garbage))).toThrow('sent something that is no answer');
    },
  );

  it('refuses half of an answer', () => {
    sut.read(Buffer.from(chunk('Hi')));

    expect(() => sut.end()).toThrow('broke off in the middle of its answer');
  });
});
