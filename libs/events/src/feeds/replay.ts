import { Injectable } from '@nestjs/common';
import { BEGINNING, type FeedPosition, positionBefore } from './feed-position';
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
    let from = position;
    let rows = await this.repository.read(scope, from, limit);
    const { isFromElsewhere } = rows;
    if (isFromElsewhere) {
      // The client knows another log (an older backup was restored, say): all of this one is new to it.
      from = BEGINNING;
      rows = await this.repository.read(scope, from, limit);
    }
    const page = toReplayPage(rows, from, { scope, limit });
    const hasGap = isFromElsewhere || rows.isPruned;
    // Past the gap, so that it is told of once.
    const isPastGap = hasGap && page.events.length === 0;
    return {
      ...page,
      ...(isPastGap ? { position: positionBefore(rows.settledBelow) } : {}),
      hasGap,
    };
  }
}
