import { Wakeups } from '@parley/cache';
import { CancelledError, type Departure, Stop, UnavailableError } from '@parley/common';
import { Instance, Pulse } from '@parley/database';
import { Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { stopped } from './stopped';
import { type LiveTurn, TurnRepository } from './turn.repository';

interface Switch {
  readonly stop: Stop;
  /** Ends the listening for its client. */
  readonly unfollow: () => void;
}

/** How long a stopping server waits for its turns to store what they have. */
const CLOSING_MS = 2_000;

/**
 * The turns that this process is working on, each with the switch that ends it. Once a pulse they are
 * compared with the database, which is how a stop, a newer turn or a deletion made through another
 * instance reaches the provider's socket here.
 */
@Injectable()
export class LiveTurns implements OnModuleInit, OnModuleDestroy {
  private readonly turns = new Map<string, Switch>();
  /** Turns that the database gives us but nobody here works on, as of the last comparison. */
  private strangers: ReadonlySet<string> = new Set();
  private whenIdle: (() => void) | undefined;

  constructor(
    private readonly pulse: Pulse,
    private readonly repository: TurnRepository,
    private readonly wakeups: Wakeups,
    private readonly instance: Instance,
  ) {}

  onModuleInit(): void {
    this.pulse.onPulse(() => this.compare());
    this.wakeups.subscribe(stopTopic(this.instance.id), () => void this.lookForStops());
  }

  /** Queued and running. */
  get count(): number {
    return this.turns.size;
  }

  /** Starts a turn's switch; it also goes off when the client leaves. */
  open(turnId: string, client: Departure): Stop {
    const stop = new Stop();
    this.turns.set(turnId, { stop, unfollow: stop.follow(client) });
    return stop;
  }

  close(turnId: string): void {
    const turn = this.turns.get(turnId);
    turn?.unfollow();
    this.turns.delete(turnId);
    if (this.turns.size === 0) this.whenIdle?.();
  }

  /** Returns whether the turn runs here. */
  stop(turnId: string): boolean {
    const turn = this.turns.get(turnId);
    turn?.stop.abort(stopped());
    return turn !== undefined;
  }

  /** As when its client leaves. */
  cancel(turnId: string): void {
    this.turns.get(turnId)?.stop.abort(new CancelledError());
  }

  /** Lets another instance know at once that one of its turns was asked to stop. */
  wakeOwner(instanceId: string): void {
    this.wakeups.publish(stopTopic(instanceId));
  }

  /** Ends everything that runs here, for a server that stops; each turn is recorded as interrupted. */
  endAll(): void {
    for (const { stop } of this.turns.values()) {
      stop.abort(new UnavailableError('The server is shutting down', { code: 'interrupted' }));
    }
  }

  async onModuleDestroy(): Promise<void> {
    if (this.turns.size === 0) return;
    const idle = new Promise<void>((resolve) => (this.whenIdle = resolve));
    this.endAll();
    let timer: NodeJS.Timeout | undefined;
    const tooLate = new Promise<void>((resolve) => (timer = setTimeout(resolve, CLOSING_MS)));
    await Promise.race([idle, tooLate]);
    clearTimeout(timer);
  }

  private async compare(): Promise<void> {
    const before = [...this.turns.keys()];
    const live = await this.repository.findLive();
    const known = new Set(live.map((turn) => turn.id));
    for (const turnId of before.filter((id) => !known.has(id))) {
      this.turns.get(turnId)?.stop.abort(new CancelledError('The turn was ended elsewhere'));
    }
    this.stopRequested(live);
    await this.disownStrangers(live.map((turn) => turn.id));
  }

  /** A look that fails is made up for by the next pulse. */
  private async lookForStops(): Promise<void> {
    const live = await this.repository.findLive().catch(() => []);
    this.stopRequested(live);
  }

  private stopRequested(live: readonly LiveTurn[]): void {
    for (const turn of live.filter((each) => each.isStopRequested)) this.stop(turn.id);
  }

  /** A Begin whose answer got lost on the way here leaves a turn that nobody would ever finish. */
  private async disownStrangers(live: readonly string[]): Promise<void> {
    const strangers = live.filter((id) => !this.turns.has(id));
    const lost = strangers.filter((id) => this.strangers.has(id));
    this.strangers = new Set(strangers);
    if (lost.length > 0) await this.repository.disown(lost);
  }
}

function stopTopic(instanceId: string): string {
  return `stops:${instanceId}`;
}
