import { Wakeups } from '@parley/cache';
import { Clock } from '@parley/common';
import { Injectable } from '@nestjs/common';
import { EVENTS_TOPIC, EventTail } from '../tail/event-tail';
import { localEventId } from './event-position';
import { EventLogRepository } from './event-log.repository';
import type { NewEvent } from './parley-event';

/** Where events are written, and where those are told who wait for them. */
@Injectable()
export class EventLog {
  private isAnnouncing = false;
  private serial = 0;

  constructor(
    private readonly repository: EventLogRepository,
    private readonly tail: EventTail,
    private readonly wakeups: Wakeups,
    private readonly clock: Clock,
  ) {}

  /** Writes events in one statement and tells those who follow. */
  async append(events: readonly NewEvent[]): Promise<void> {
    if (events.length === 0) return;
    await this.repository.append(events);
    this.announce();
  }

  /** After a commit that wrote events: has them handed out here and on the other instances. */
  announce(): void {
    if (this.isAnnouncing) return;
    this.isAnnouncing = true;
    // Commits that arrive together need one word only.
    setImmediate(() => {
      this.isAnnouncing = false;
      this.wakeups.publish(EVENTS_TOPIC);
    });
  }

  /** Tells everybody who follows on this instance, and nobody else; nothing is stored. */
  emitLocally({ type, data }: Pick<NewEvent, 'type' | 'data'>): void {
    this.tail.tellAll((settledBelow) => ({
      eventId: localEventId(settledBelow, ++this.serial),
      type,
      data,
      accountId: '',
      userId: '',
      sessionId: null,
      createdAt: this.clock.now(),
    }));
  }
}
