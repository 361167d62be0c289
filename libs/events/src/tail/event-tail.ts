import { Wakeups } from '@parley/cache';
import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { mergeByCause } from '../feeds/merge-by-cause';
import type { ParleyEvent } from '../log/parley-event';
import { byId, type LoggedEvent } from '../log/logged-event';
import { type Follower, Followers } from './followers';
import { HeldEvents } from './held-events';
import { type TailRead, TailRepository } from './tail.repository';

/** Woken at every commit of an event, where a wake-up can reach. */
export const EVENTS_TOPIC = 'events';
/** How long an event of another instance may go unnoticed where none can. */
const POLL_MS = 400;
/** The first look for the end of a transaction that others wait for; then twice as long, up to a poll. */
const SETTLE_MS = 20;
/** An instance that is so far behind lets its followers read the table instead. */
const MAX_ROWS = 5_000;

interface Joiner {
  readonly follower: Follower;
  readonly resolve: (settledBelow: bigint) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * The one reader of new events on this instance. A read in progress makes the next one wait, so that a burst
 * costs few of them; while nobody follows there is none at all.
 */
@Injectable()
export class EventTail implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(EventTail.name);
  private readonly followers = new Followers();
  private readonly held = new HeldEvents();
  private joiners: Joiner[] = [];
  private last: TailRead | undefined;
  private readNo = 0;
  private reading: Promise<void> | undefined;
  private isStale = false;
  private timer: NodeJS.Timeout | undefined;
  private delayMs = POLL_MS;
  private isStopped = false;

  constructor(
    private readonly repository: TailRepository,
    private readonly wakeups: Wakeups,
  ) {}

  onApplicationBootstrap(): void {
    this.wakeups.subscribe(EVENTS_TOPIC, () => this.wake());
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.isStopped = true;
    clearTimeout(this.timer);
    await this.reading;
  }

  /**
   * @returns when the follower is brought what happens; what was committed before the call is not brought,
   *   unless it has not settled yet. Resolves to the transaction below which everything had settled then.
   * @throws UnavailableError where the database does not answer.
   */
  join(follower: Follower): Promise<bigint> {
    return new Promise((resolve, reject) => {
      this.joiners.push({ follower, resolve, reject });
      this.wake();
    });
  }

  leave(follower: Follower): void {
    this.followers.remove(follower);
  }

  /** Looks for new events, now or right after the read that is under way. */
  wake(): void {
    if (this.isStopped || !this.isWanted) return;
    this.isStale = true;
    this.reading ??= this.readOn();
  }

  /** Tells everybody who follows here; `make` gets what stands for the present in the order of events. */
  tellAll(make: (settledBelow: bigint) => ParleyEvent): void {
    const { last } = this;
    if (last === undefined) return;
    const event = make(last.settledBelow);
    for (const follower of this.followers.all()) follower.hear(event);
  }

  private get isWanted(): boolean {
    return this.followers.count + this.joiners.length > 0;
  }

  private async readOn(): Promise<void> {
    while (this.isStale && !this.isStopped) {
      this.isStale = false;
      await this.readOnce();
    }
    this.reading = undefined;
    this.schedule();
  }

  private async readOnce(): Promise<void> {
    const joiners = this.joiners;
    this.joiners = [];
    try {
      const read = await this.repository.read(this.last?.snapshot, MAX_ROWS + 1);
      this.readNo += 1;
      this.last = read;
      if (read.events.length > MAX_ROWS) this.giveUp();
      else this.bring(read);
      for (const { follower, resolve } of joiners) {
        follower.joined(this.readNo);
        this.followers.add(follower);
        resolve(read.settledBelow);
      }
    } catch (error) {
      // What was not read now is read next time: the snapshot stays where it was.
      this.logger.debug(error, 'The log could not be read');
      for (const { reject } of joiners) reject(error);
    }
  }

  private bring(read: TailRead): void {
    this.held.add(read.events, this.readNo);
    const settled = this.held.release(read.settledBelow);
    const readNoOf = new Map(settled.map(({ event, readNo }) => [event, readNo]));
    const ofSessions = read.events.filter((event) => event.isOfSession).sort(byId);
    for (const { event, isOfSession } of mergeByCause(ofSessions, [...readNoOf.keys()])) {
      if (isOfSession) hand(event, this.readNo, this.followers.ofSession(event));
      else hand(event, readNoOf.get(event) ?? this.readNo, this.followers.ofSettled(event));
    }
    const hasNews = read.events.length + settled.length > 0;
    this.delayMs = hasNews ? SETTLE_MS : Math.min(this.delayMs * 2, POLL_MS);
    this.dropOverflow();
  }

  private dropOverflow(): void {
    for (const { event } of this.held.overflow()) {
      for (const follower of this.followers.ofSettled(event)) this.drop(follower);
    }
  }

  private giveUp(): void {
    this.held.clear();
    this.last = undefined;
    for (const follower of this.followers.all()) this.drop(follower);
  }

  private drop(follower: Follower): void {
    this.followers.remove(follower);
    follower.lose();
  }

  private schedule(): void {
    clearTimeout(this.timer);
    if (this.isStopped) return;
    if (!this.isWanted) {
      this.last = undefined;
      this.held.clear();
      return;
    }
    this.timer = setTimeout(() => this.wake(), this.held.isEmpty ? POLL_MS : this.delayMs);
    this.timer.unref();
  }
}

function hand(event: LoggedEvent, readNo: number, followers: Iterable<Follower>): void {
  for (const follower of followers) follower.take(event, readNo);
}
