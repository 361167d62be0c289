import { CancelledError } from '@parley/common';
import { LiveStream } from './live-stream';
import type { StreamPart } from './stream';
import { readStream } from './stream-reader';

describe(readStream.name, () => {
  let source: LiveStream;

  beforeEach(() => {
    source = new LiveStream('id', 'account');
  });

  const never = () => new AbortController().signal;
  const collect = async (offset: number): Promise<StreamPart[]> => {
    const parts: StreamPart[] = [];
    for await (const part of readStream(source, offset, never())) parts.push(part);
    return parts;
  };

  it('gives what is there, then what comes, then the end', async () => {
    source.append('One');
    const reader = readStream(source, 1, never());
    expect((await reader.next()).value).toEqual({ type: 'text', at: 1, text: 'ne' });
    const next = reader.next();
    source.append(' two');
    expect((await next).value).toEqual({ type: 'text', at: 3, text: ' two' });
    source.fail(new CancelledError('Enough', { code: 'stopped' }));
    expect((await reader.next()).value).toEqual({
      type: 'end',
      ending: { type: 'failed', code: 'stopped', message: 'Enough' },
    });
    expect((await reader.next()).done).toBe(true);
  });

  it('joins what a slow reader has not taken, and costs it nothing to wait', async () => {
    source.append('a');
    const reader = readStream(source, 0, never());
    await reader.next();
    for (let n = 0; n < 100; n += 1) source.append('b');
    expect((await reader.next()).value).toEqual({ type: 'text', at: 1, text: 'b'.repeat(100) });
    await reader.return(undefined);
  });

  it('misses nothing that comes while it reads', async () => {
    const slow = {
      pollMs: 60_000,
      subscribe: (listener: () => void) => source.subscribe(listener),
      read: async (offset: number) => {
        const page = source.read(offset);
        // Between reading and waiting.
        await Promise.resolve();
        if (source.text === '') source.append('late');
        else source.fail(new CancelledError());
        return page;
      },
    };
    const parts: StreamPart[] = [];
    for await (const part of readStream(slow, 0, never())) parts.push(part);
    expect(parts.map(({ type }) => type)).toEqual(['text', 'end']);
  });

  it('tells a reader who has everything the end alone', async () => {
    source.append('One');
    source.fail(new Error('secret'));
    const ending = { type: 'failed', code: 'internal', message: 'Internal server error' };
    expect(await collect(3)).toEqual([{ type: 'end', ending }]);
    expect(await collect(999)).toEqual([{ type: 'end', ending }]);
  });

  it('leaves without an end when its client does', async () => {
    const client = new AbortController();
    const reader = readStream(source, 0, client.signal);
    const next = reader.next();
    client.abort();
    expect((await next).done).toBe(true);
  });

  it('asks again unwoken where wake-ups may get lost', async () => {
    const unwoken = {
      pollMs: 1,
      subscribe: () => () => undefined,
      read: (at: number) => source.read(at),
    };
    const reader = readStream(unwoken, 0, never());
    const next = reader.next();
    source.append('found');
    expect((await next).value).toEqual({ type: 'text', at: 0, text: 'found' });
    await reader.return(undefined);
  });
});
