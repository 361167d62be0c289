import { Wakeups } from '@parley/cache';
import { CancelledError, UnavailableError } from '@parley/common';
import { Instance, Pulse } from '@parley/database';
import { Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { stopped } from './stopped';
import { type LiveTurn, TurnRepository } from './turn.repository';

/** How long a stopping server waits for its turns to store what they have. */
const CLOSING_MS = 2_000;

/**
 * The turns that this process is working on, each with the switch that ends it. Once a pulse they are
 * compared with the database, which is how a stop, a newer turn or a deletion made through another
 * instance reaches the provider's socket here.
 */
@Injectable()
export class LiveTurns implements OnModuleInit, OnModuleDestroy {
  private readonly controllers = new Map<string, AbortController>();
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
    return this.controllers.size;
  }

  /** Starts a turn's switch; it also goes off with the client's own signal. */
  open(turnId: string, client: AbortSignal): AbortSignal {
    const controller = new AbortController();
    this.controllers.set(turnId, controller);
    const leave = () => {
      controller.abort(new CancelledError());
    };
    if (client.aborted) leave();
    client.addEventListener('abort', leave, { once: true });
    controller.signal.addEventListener('abort', () => {
      client.removeEventListener('abort', leave);
    });
    return controller.signal;
  }

  close(turnId: string): void {
    this.controllers.delete(turnId);
    if (this.controllers.size === 0) this.whenIdle?.();
  }

  /** Returns whether the turn runs here. */
  stop(turnId: string): boolean {
    const controller = this.controllers.get(turnId);
    controller?.abort(stopped());
    return controller !== undefined;
  }

  /** Lets another instance know at once that one of its turns was asked to stop. */
  wakeOwner(instanceId: string): void {
    this.wakeups.publish(stopTopic(instanceId));
  }

  /** Ends everything that runs here, for a server that stops; each turn is recorded as interrupted. */
  endAll(): void {
    for (const controller of this.controllers.values()) {
      controller.abort(
        new UnavailableError('The server is shutting down', { code: 'interrupted' }),
      );
    }
  }

  async onModuleDestroy(): Promise<void> {
    if (this.controllers.size === 0) return;
    const idle = new Promise<void>((resolve) => (this.whenIdle = resolve));
    this.endAll();
    let timer: NodeJS.Timeout | undefined;
    const tooLate = new Promise<void>((resolve) => (timer = setTimeout(resolve, CLOSING_MS)));
    await Promise.race([idle, tooLate]);
    clearTimeout(timer);
  }

  private async compare(): Promise<void> {
    const before = [...this.controllers.keys()];
    const live = await this.repository.findLive();
    const known = new Set(live.map((turn) => turn.id));
    for (const turnId of before.filter((id) => !known.has(id))) {
      this.controllers.get(turnId)?.abort(new CancelledError('The turn was ended elsewhere'));
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
    const strangers = live.filter((id) => !this.controllers.has(id));
    const lost = strangers.filter((id) => this.strangers.has(id));
    this.strangers = new Set(strangers);
    if (lost.length > 0) await this.repository.disown(lost);
  }
}

function stopTopic(instanceId: string): string {
  return `stops:${instanceId}`;
}
