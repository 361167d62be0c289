import { Injectable } from '@nestjs/common';
import type { EventType } from './event-type';
import type { NewEvent } from './parley-event';

@Injectable()
export class EventLog {
  /** Writes events in one statement and tells those who follow. */
  append(_events: readonly NewEvent[]): Promise<void> {
    return Promise.reject(new Error('not yet'));
  }

  /** After a commit that wrote events: hands them out here and wakes the other instances. */
  announce(): void {}

  /** Tells everybody who follows on this instance, and nobody else; nothing is stored. */
  emitLocally(_event: {
    readonly type: EventType;
    readonly data: Readonly<Record<string, unknown>>;
  }): void {}
}
