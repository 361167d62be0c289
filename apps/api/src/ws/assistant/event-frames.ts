import { Injectable } from '@nestjs/common';
import type { ParleyEvent } from '@parley/events';
import { toEventFrame } from '../../events/event.mapper';
import { toLegacyFrame } from './legacy-frame.mapper';

export type EventFormat = 'default' | 'legacy';

/** Frames of events, each made once however many sockets get it; they live as long as their event does. */
@Injectable()
export class EventFrames {
  private readonly made: Readonly<Record<EventFormat, WeakMap<ParleyEvent, Buffer>>> = {
    default: new WeakMap(),
    legacy: new WeakMap(),
  };

  of(event: ParleyEvent, format: EventFormat): Buffer {
    const known = this.made[format].get(event);
    if (known !== undefined) return known;
    const frame = format === 'legacy' ? toLegacyFrame(event) : toEventFrame(event);
    const bytes = Buffer.from(JSON.stringify(frame));
    this.made[format].set(event, bytes);
    return bytes;
  }
}
