import { Injectable } from '@nestjs/common';
import type { ParleyEvent } from '../log/parley-event';
import type { Feed, FeedListener, ReplayGap } from './feed';
import type { FeedScope } from './feed-scope';

export interface FeedPage {
  readonly events: readonly ParleyEvent[];
  /** Where the next page begins; what was asked for where there is nothing new, null at the very start. */
  readonly nextAfter: string | null;
  readonly gap: ReplayGap | null;
}

@Injectable()
export class EventFeeds {
  /**
   * Hands out what was missed after the event `after` (nothing without it), then what happens.
   * @returns when what was missed has been handed out and the feed is live.
   * @throws InvalidInputError for an `after` that is no event's id.
   */
  follow(_scope: FeedScope, _listener: FeedListener, _after?: string): Promise<Feed> {
    return Promise.reject(new Error('not yet'));
  }

  /** Reads the log, oldest first. @throws InvalidInputError as `follow`. */
  read(
    _scope: FeedScope,
    _page: { readonly after?: string | undefined; readonly limit: number },
  ): Promise<FeedPage> {
    return Promise.reject(new Error('not yet'));
  }
}
