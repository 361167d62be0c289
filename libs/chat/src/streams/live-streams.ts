import { RateLimitedError } from '@parley/common';
import { Injectable } from '@nestjs/common';
import type { LiveStream } from './live-stream';

/** Answers of one account that may be written at once on one instance without a client having to stay. */
const MAX_PER_ACCOUNT = 256;

/** The answers that this instance is writing as tasks of its own. */
@Injectable()
export class LiveStreams {
  private readonly streams = new Map<string, LiveStream>();
  private readonly byAccount = new Map<string, number>();

  /** @throws RateLimitedError where the account has as many as it may. */
  add(stream: LiveStream): void {
    const running = this.byAccount.get(stream.accountId) ?? 0;
    if (running >= MAX_PER_ACCOUNT) {
      throw new RateLimitedError('Too many answers are being written for this account.', 1, {
        code: 'too_many_streams',
      });
    }
    this.byAccount.set(stream.accountId, running + 1);
    this.streams.set(stream.id, stream);
  }

  remove({ id, accountId }: LiveStream): void {
    if (!this.streams.delete(id)) return;
    const left = (this.byAccount.get(accountId) ?? 1) - 1;
    if (left === 0) this.byAccount.delete(accountId);
    else this.byAccount.set(accountId, left);
  }

  get(id: string): LiveStream | undefined {
    return this.streams.get(id);
  }

  get all(): readonly LiveStream[] {
    return [...this.streams.values()];
  }

  get size(): number {
    return this.streams.size;
  }
}
