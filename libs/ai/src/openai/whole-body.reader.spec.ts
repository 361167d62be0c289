import { collect } from '../testing/collect';
import { Answer } from './answer';
import { ANSWER_LIMITS } from './answer-limits';
import { DeltaQueue } from './delta-queue';
import { WholeBodyReader } from './whole-body.reader';

const limits = { ...ANSWER_LIMITS, textChars: 100 };

describe(WholeBodyReader.name, () => {
  let queue: DeltaQueue;
  let sut: WholeBodyReader;

  beforeEach(() => {
    queue = new DeltaQueue();
    sut = new WholeBodyReader(new Answer(queue, { model: 'm', inputChars: 4 }, limits), limits);
  });

  it('reads an answer that comes in pieces', async () => {
    const body = Buffer.from(
      JSON.stringify({ choices: [{ message: { content: 'Grüße 👋' }, finish_reason: 'stop' }] }),
    );
    for (let at = 0; at < body.length; at += 3) sut.read(body.subarray(at, at + 3));
    sut.end();

    const { text } = await collect({ [Symbol.asyncIterator]: () => queue });
    expect(text).toBe('Grüße 👋');
  });

  it('keeps no more than the longest answer takes', () => {
    sut.read(Buffer.alloc(800, ' '));

    expect(() => sut.read(Buffer.alloc(1, ' '))).toThrow('sent an answer without end');
  });

  it.each(['', '{}', '[]', 'null', '{"choices":[]}', '{"choices":[null]}', '<html>'])(
    'refuses %j',
    (body) => {
      sut.read(Buffer.from(body));

      expect(() => sut.end()).toThrow('sent something that is no answer');
    },
  );

  it('tells an error in place of an answer', () => {
    sut.read(Buffer.from('{"error":{"message":"no"}}'));

    expect(() => sut.end()).toThrow('failed while answering');
  });
});
