import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { Database } from '../connection/database';
import { errorMessage } from '../connection/native-error';
import { Pulse } from './pulse';

const EVERY_MS = 60 * 60 * 1000;
const SLICE = 1_000;

/** What time makes worthless, in slices that hold no lock for long. */
const SWEEPS = [
  {
    name: 'sweep_idempotency_keys',
    text: `DELETE FROM idempotency_keys WHERE (account_id, route, key) IN (
      SELECT account_id, route, key FROM idempotency_keys
      WHERE created_at < clock_timestamp() - interval '24 hours' LIMIT $1 FOR UPDATE SKIP LOCKED)
      RETURNING 1`,
  },
  {
    name: 'sweep_tickets',
    text: `DELETE FROM ws_tickets WHERE hash IN (
      SELECT hash FROM ws_tickets WHERE expires_at < clock_timestamp() LIMIT $1 FOR UPDATE SKIP LOCKED)
      RETURNING 1`,
  },
  {
    name: 'sweep_instances',
    text: `DELETE FROM instances WHERE id IN (
      SELECT id FROM instances
      WHERE heartbeat_at < clock_timestamp() - interval '1 hour' LIMIT $1 FOR UPDATE SKIP LOCKED)
      RETURNING 1`,
  },
];

/** At the start and then once an hour, removes rows that have outlived their use. */
@Injectable()
export class Housekeeping implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(Housekeeping.name);
  private sweeping: Promise<void> | undefined;
  private isStopped = false;

  constructor(
    private readonly database: Database,
    private readonly pulse: Pulse,
  ) {}

  onApplicationBootstrap(): void {
    this.pulse.onPulseEvery(EVERY_MS, () => this.beginSweep());
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.isStopped = true;
    await this.sweeping;
  }

  /** Runs every sweep until it finds nothing more. */
  async sweep(): Promise<void> {
    for (const statement of SWEEPS) {
      let removed: unknown[];
      do {
        if (this.isStopped) return;
        removed = await this.database.query(statement, [SLICE]);
      } while (removed.length === SLICE);
    }
  }

  // The pulse does not wait for it.
  private beginSweep(): void {
    this.sweeping = this.sweep().catch((error: unknown) => {
      // What is left over waits for the next hour.
      this.logger.warn(errorMessage(error));
    });
  }
}
