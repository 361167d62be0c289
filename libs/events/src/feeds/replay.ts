import { Injectable } from '@nestjs/common';
import { BEGINNING, type FeedPosition } from './feed-position';
import type { FeedScope } from './feed-scope';
import { type ReplayPage, toReplayPage } from './replay-page';
import { ReplayRepository } from './replay.repository';

/** Pages of the log for one feed. */
@Injectable()
export class Replay {
  constructor(private readonly repository: ReplayRepository) {}

  /** At most `limit` events after `position`; `hasGap` where some before them are gone. */
  async page(
    scope: FeedScope,
    position: FeedPosition,
    limit: number,
  ): Promise<ReplayPage & { readonly hasGap: boolean }> {
    const rows = await this.repository.read(scope, position, limit);
    if (!rows.isFromElsewhere) {
      return { ...toReplayPage(rows, position, { scope, limit }), hasGap: rows.isPruned };
    }
    // The client knows another log (an older backup was restored, say): all of this one is new to it.
    const all = await this.repository.read(scope, BEGINNING, limit);
    return { ...toReplayPage(all, BEGINNING, { scope, limit }), hasGap: true };
  }
}
