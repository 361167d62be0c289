import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnModuleInit,
} from '@nestjs/common';
import { Clock, DomainError } from '@parley/common';
import { Pulse } from '@parley/database';
import { LRUCache } from 'lru-cache';
import { ApiKeysRepository } from './api-keys.repository';

/** How exact `last_used_at` is. */
const RESOLUTION_MS = 60_000;
const MAX_REMEMBERED = 50_000;

/** Notes when keys are used: at most once a minute each, many in one statement, never while a caller waits. */
@Injectable()
export class KeyUsage implements OnModuleInit, BeforeApplicationShutdown {
  private readonly logger = new Logger(KeyUsage.name);
  private readonly notedMs = new LRUCache<string, number>({ max: MAX_REMEMBERED });
  private due = new Set<string>();

  constructor(
    private readonly clock: Clock,
    private readonly pulse: Pulse,
    private readonly keys: ApiKeysRepository,
  ) {}

  onModuleInit(): void {
    this.pulse.onPulse(() => this.store());
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.store();
  }

  note(keyId: string): void {
    const nowMs = this.clock.monotonicMs();
    const lastMs = this.notedMs.get(keyId);
    if (lastMs !== undefined && nowMs - lastMs < RESOLUTION_MS) return;
    this.notedMs.set(keyId, nowMs);
    this.due.add(keyId);
  }

  private async store(): Promise<void> {
    if (this.due.size === 0) return;
    const ids = [...this.due];
    this.due = new Set();
    try {
      await this.keys.touch(ids);
    } catch (error) {
      // Lost for this minute: a date that is a little too old is better than a list that grows.
      if (!(error instanceof DomainError)) this.logger.error(error);
    }
  }
}
