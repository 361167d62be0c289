import { LiveStream } from './live-stream';
import { LiveStreams } from './live-streams';
import { StreamReaders } from './stream-readers';

describe(StreamReaders.name, () => {
  it('has room for sixteen readers of a stream, and again when one leaves', () => {
    const sut = new StreamReaders();
    const leaves = Array.from({ length: 16 }, () => sut.enter('account', 'stream'));
    expect(() => sut.enter('account', 'stream')).toThrow(/Too many readers/);
    sut.enter('account', 'another');
    leaves[0]?.();
    expect(() => sut.enter('account', 'stream')).not.toThrow();
  });

  it('holds an account to so many, whatever the streams, and lets others in', () => {
    const sut = new StreamReaders();
    for (let n = 0; n < 256; n += 1) sut.enter('greedy', `stream-${n}`);
    expect(() => sut.enter('greedy', 'one-more')).toThrow(/Too many readers/);
    expect(() => sut.enter('modest', 'own')).not.toThrow();
  });
});

describe(LiveStreams.name, () => {
  it('refuses an account more answers at once than it may have', () => {
    const sut = new LiveStreams();
    const streams = Array.from({ length: 256 }, (_, n) => new LiveStream(`${n}`, 'greedy'));
    streams.forEach((stream) => sut.add(stream));
    const next = new LiveStream('next', 'greedy');
    expect(() => sut.add(next)).toThrow(/Too many answers/);
    expect(() => sut.add(new LiveStream('other', 'modest'))).not.toThrow();
    streams.slice(0, 1).forEach((stream) => sut.remove(stream));
    expect(() => sut.add(next)).not.toThrow();
  });
});
