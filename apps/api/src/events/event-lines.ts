import type { ParleyEvent } from '@parley/events';
import { Injectable } from '@nestjs/common';
import { sseEvent } from '../http/sse/sse-event';
import { toEventFrame } from './event.mapper';

/** Events as a stream writes them, each made once however many read it; they live as long as their event does. */
@Injectable()
export class EventLines {
  private readonly made = new WeakMap<ParleyEvent, string>();

  of(event: ParleyEvent): string {
    const known = this.made.get(event);
    if (known !== undefined) return known;
    const line = sseEvent({ id: event.eventId, data: toEventFrame(event) });
    this.made.set(event, line);
    return line;
  }
}
