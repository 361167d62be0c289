import { Clock } from '@parley/common';
import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { Database } from '../connection/database';
import { DatabaseFacts } from '../connection/database-facts';
import { errorMessage } from '../connection/native-error';
import { Instance } from '../instance';

const EVERY_MS = 1_000;

/** After so long without an answer nothing that was learned from the database is trusted any more. */
const FRESH_MS = 5_000;

export interface PulseState {
  /** Grows with every change of a key or an account. */
  readonly authEpoch: string;
  /** Whether any API key exists in the database. */
  readonly isKeyed: boolean;
}

interface PulseRow {
  readonly auth_epoch: string;
  readonly is_keyed: boolean;
  readonly failed_turns: number;
}

const BEAT = { name: 'pulse', text: 'SELECT * FROM instance_pulse($1)' };
/** What a beat brings, for a command that is no instance. */
const LOOK = {
  name: 'pulse_look',
  text: `SELECT auth_epoch, EXISTS (SELECT 1 FROM api_keys) AS is_keyed, 0 AS failed_turns FROM installation`,
};
const LEAVE = { name: 'pulse_leave', text: 'DELETE FROM instances WHERE id = $1' };
const FORGET_ALL = { name: 'pulse_forget_all', text: 'DELETE FROM instances' };

/**
 * This instance's heartbeat: one statement about every second that says "alive", fails the turns of
 * instances that died, and brings what must be known at once everywhere (revoked keys, a keyed mode).
 */
@Injectable()
export class Pulse implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(Pulse.name);
  private readonly listeners: ((state: PulseState) => unknown)[] = [];
  private timer: NodeJS.Timeout | undefined;
  private asking: Promise<void> | undefined;
  private notifying: Promise<void> | undefined;
  private state: PulseState | undefined;
  private freshFromMs = -Infinity;
  private isStopped = false;

  constructor(
    private readonly database: Database,
    private readonly facts: DatabaseFacts,
    private readonly instance: Instance,
    private readonly clock: Clock,
  ) {}

  /** What the last answer said; `undefined` before the first. */
  get latest(): PulseState | undefined {
    return this.state;
  }

  /** Whether the database has answered a question of the last 5 s. */
  isFresh(): boolean {
    return this.clock.monotonicMs() - this.freshFromMs <= FRESH_MS;
  }

  /** Calls back after every answered beat; a failing listener is logged and harms nobody else. */
  onPulse(listener: (state: PulseState) => unknown): void {
    this.listeners.push(listener);
  }

  /** The same, and after a call not again for so long. */
  onPulseEvery(everyMs: number, listener: () => unknown): void {
    let calledMs = -Infinity;
    this.onPulse(() => {
      const nowMs = this.clock.monotonicMs();
      if (nowMs - calledMs < everyMs) return undefined;
      calledMs = nowMs;
      return listener();
    });
  }

  /** Beats at once, for one who just changed what others learn by the pulse; the listeners have heard then. */
  async beat(): Promise<void> {
    await this.ask();
    await this.notifying;
  }

  async onApplicationBootstrap(): Promise<void> {
    if (this.isServer && this.facts.engine === 'embedded') {
      await this.database.query(FORGET_ALL, []);
    }
    await this.beat();
    this.schedule();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.isStopped = true;
    clearTimeout(this.timer);
    await this.asking;
    await this.notifying;
    if (this.isServer) {
      await this.database.query(LEAVE, [this.instance.id]).catch(() => undefined);
    }
  }

  private get isServer(): boolean {
    return this.facts.role === 'server';
  }

  // A slow listener must not keep the heart from beating: others would take this instance for dead.
  private schedule(): void {
    if (this.isStopped) return;
    this.timer = setTimeout(() => {
      void this.ask().then(() => this.schedule());
    }, EVERY_MS);
    this.timer.unref();
  }

  private ask(): Promise<void> {
    this.asking ??= this.askOnce().finally(() => {
      this.asking = undefined;
    });
    return this.asking;
  }

  private async askOnce(): Promise<void> {
    const askedMs = this.clock.monotonicMs();
    try {
      const [row] = await (this.isServer
        ? this.database.queryUrgently<PulseRow>(BEAT, [this.instance.id])
        : this.database.queryUrgently<PulseRow>(LOOK, []));
      if (row === undefined) return;
      this.freshFromMs = askedMs;
      this.state = { authEpoch: row.auth_epoch, isKeyed: row.is_keyed };
      if (row.failed_turns > 0) {
        this.logger.warn(`Failed ${row.failed_turns} turns that a stopped instance left behind`);
      }
      this.tell(this.state);
    } catch (error) {
      this.logger.debug(`No pulse: ${errorMessage(error)}`);
    }
  }

  /** Listeners that are still busy with the last beat hear of the next one. */
  private tell(state: PulseState): void {
    // What works along with the pulse is a server's work, not a command's.
    if (!this.isServer) return;
    this.notifying ??= this.notify(state).finally(() => {
      this.notifying = undefined;
    });
  }

  private async notify(state: PulseState): Promise<void> {
    const results = await Promise.allSettled(
      this.listeners.map(async (listener) => listener(state)),
    );
    for (const result of results) {
      if (result.status === 'rejected') this.logger.warn(result.reason, 'A pulse listener failed');
    }
  }
}
