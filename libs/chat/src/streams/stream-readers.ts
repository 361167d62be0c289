import { RateLimitedError } from '@parley/common';
import { Injectable } from '@nestjs/common';

const MAX_PER_STREAM = 16;
const MAX_PER_ACCOUNT = 256;

/** How many read streams on this instance at a time: so many of one stream, so many of one account. */
@Injectable()
export class StreamReaders {
  private readonly counts = new Map<string, number>();

  /** Returns how to leave again. @throws RateLimitedError where there are as many as there may be. */
  enter(accountId: string, streamId: string): () => void {
    const places = [
      { key: `stream:${streamId}`, max: MAX_PER_STREAM },
      { key: `account:${accountId}`, max: MAX_PER_ACCOUNT },
    ];
    if (places.some(({ key, max }) => (this.counts.get(key) ?? 0) >= max)) {
      throw new RateLimitedError('Too many readers of this stream.', 1, {
        code: 'too_many_stream_readers',
      });
    }
    for (const { key } of places) this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
    return () => places.forEach(({ key }) => this.leave(key));
  }

  private leave(key: string): void {
    const left = (this.counts.get(key) ?? 1) - 1;
    if (left === 0) this.counts.delete(key);
    else this.counts.set(key, left);
  }
}
