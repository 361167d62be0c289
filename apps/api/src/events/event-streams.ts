import { CredentialResolver } from '@parley/auth';
import { DomainError, RateLimitedError } from '@parley/common';
import { Config } from '@parley/config';
import { Pulse } from '@parley/database';
import { EventFeeds, type FeedScope } from '@parley/events';
import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { CallerLimits, type LimitedCaller } from '../auth/caller-limits';
import { ShutdownSignal } from '../http/shutdown/shutdown-signal';
import type { EventStream } from './event-stream';

/** The streams of this instance: as many as a key may have, each until its client, its key or the server goes. */
@Injectable()
export class EventStreams implements OnModuleInit {
  private readonly logger = new Logger(EventStreams.name);
  private readonly streams = new Map<EventStream, string | undefined>();
  private readonly mostPerCaller: number;

  constructor(
    private readonly feeds: EventFeeds,
    private readonly limits: CallerLimits,
    private readonly resolver: CredentialResolver,
    private readonly pulse: Pulse,
    private readonly shutdown: ShutdownSignal,
    config: Config,
  ) {
    this.mostPerCaller = config.limits.socketsPerKey;
  }

  onModuleInit(): void {
    this.pulse.onPulse(() => this.renewCallers());
    this.shutdown.draining.addEventListener('abort', () => {
      for (const stream of this.streams.keys()) stream.close();
    });
  }

  /**
   * Sends what was missed after `after`, then what happens, until `signal` says that the response is over.
   * @throws RateLimitedError where the caller has too many, and as `EventFeeds.follow`.
   */
  async run(
    stream: EventStream,
    request: { readonly caller: LimitedCaller; readonly scope: FeedScope; readonly after?: string },
    signal: AbortSignal,
  ): Promise<void> {
    const bucket = this.limits.socketBucketOf(request.caller);
    this.assertRoom(bucket);
    this.streams.set(stream, bucket);
    try {
      const feed = await this.feeds.follow(request.scope, stream, request.after);
      stream.open();
      await over(signal);
      feed.close();
    } catch (error) {
      // A client that reads already comes back, and hears then what is wrong.
      if (!stream.isOpen && !signal.aborted) throw error;
    } finally {
      this.streams.delete(stream);
      if (stream.isOpen) stream.close();
    }
  }

  private assertRoom(bucket: string | undefined): void {
    if (bucket === undefined) return;
    const count = [...this.streams.values()].filter((other) => other === bucket).length;
    if (count < this.mostPerCaller) return;
    throw new RateLimitedError(
      `There may be ${this.mostPerCaller} event streams at a time for one key. Close one first.`,
      5,
      { code: 'too_many_streams' },
    );
  }

  private async renewCallers(): Promise<void> {
    for (const stream of this.streams.keys()) {
      try {
        stream.caller = await this.resolver.renew(stream.caller);
      } catch (error) {
        // A silent database is no reason to close.
        if (!(error instanceof DomainError)) this.logger.error(error);
        else if (error.kind === 'unauthenticated') stream.close();
      }
    }
  }
}

function over(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve());
  });
}
