import { EVENT_NAMES, type EventType } from '@parley/events';

const EVERY = Object.keys(EVENT_NAMES) as EventType[];

/** By then the feed that was taken over from has long ended. */
const MOST_REMEMBERED = 200;

/** What one socket wants to hear. */
export class Subscription {
  private readonly types = new Set<EventType>();
  private hasAll = false;
  /** What was sent while one feed takes over from another, so that nothing comes from both. */
  private sent: Set<string> | undefined;

  get isEmpty(): boolean {
    return !this.hasAll && this.types.size === 0;
  }

  add(types: Iterable<EventType> | 'all'): void {
    if (types === 'all') this.hasAll = true;
    else for (const type of types) this.types.add(type);
  }

  /** From all, only all can be taken, or what is named out of the whole list. */
  remove(types: readonly EventType[] | 'all'): void {
    if (types === 'all') {
      this.hasAll = false;
      this.types.clear();
      return;
    }
    if (this.hasAll) this.add(EVERY);
    this.hasAll = false;
    for (const type of types) this.types.delete(type);
  }

  wants(type: EventType): boolean {
    return this.hasAll || this.types.has(type);
  }

  /** From now on two feeds may bring the same for a while. */
  rememberSent(): void {
    this.sent = new Set();
  }

  /** From now on what was sent may be sent again, because the client asks for it. */
  forgetSent(): void {
    this.sent = undefined;
  }

  /** Whether the event is to be sent now; it counts as sent then. */
  take(eventId: string): boolean {
    if (this.sent?.has(eventId)) return false;
    this.sent?.add(eventId);
    if (this.sent?.size === MOST_REMEMBERED) this.sent = undefined;
    return true;
  }

  /** Names as a client would have written them. */
  get names(): string[] {
    return this.hasAll ? ['*'] : [...this.types].map((type) => EVENT_NAMES[type]);
  }
}
