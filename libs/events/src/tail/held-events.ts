import { byTransaction, type LoggedEvent } from '../log/logged-event';

const MAX_EVENTS = 20_000;
const MAX_CHARS = 32_000_000;

export interface HeldEvent {
  readonly event: LoggedEvent;
  /** The read that saw it. */
  readonly readNo: number;
}

/** Events that wait until every transaction before theirs is over. */
export class HeldEvents {
  private events: HeldEvent[] = [];
  private chars = 0;

  get isEmpty(): boolean {
    return this.events.length === 0;
  }

  add(events: readonly LoggedEvent[], readNo: number): void {
    for (const event of events) {
      this.events.push({ event, readNo });
      this.chars += event.size;
    }
  }

  /** Lets go of what nothing can come before any more, in the order of transactions. */
  release(settledBelow: bigint): readonly HeldEvent[] {
    if (this.events.length === 0) return [];
    const settled: HeldEvent[] = [];
    const rest: HeldEvent[] = [];
    for (const held of this.events) (held.event.xid < settledBelow ? settled : rest).push(held);
    this.keep(rest);
    return settled.sort((a, b) => byTransaction(a.event, b.event));
  }

  /** Where one transaction stays open so long that too many wait behind it: gives all of them up. */
  overflow(): readonly HeldEvent[] {
    if (this.events.length <= MAX_EVENTS && this.chars <= MAX_CHARS) return [];
    const { events } = this;
    this.keep([]);
    return events;
  }

  clear(): void {
    this.keep([]);
  }

  private keep(events: HeldEvent[]): void {
    this.events = events;
    this.chars = events.reduce((sum, { event }) => sum + event.size, 0);
  }
}
