import { ConflictError, DomainError } from '@parley/common';
import { Pulse } from '@parley/database';
import { EventLog } from '@parley/events';
import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { LiveTurns } from './live-turns';
import type { OpenTurn, TurnOutcome, TurnRecord } from './turn';
import { TurnHistory } from './turn-history';
import { TurnQueue } from './turn-queue';
import type { FinishRow } from './turn-rows';
import { TurnRepository } from './turn.repository';

/** Answers kept for a database that is gone; the oldest gives way, and its turn is failed as lost. */
const MAX_UNSTORED = 1_000;

/**
 * Ends turns. An answer that cannot be stored is not acknowledged, but it was paid for: it is kept and
 * stored when the database is back, so that a retry with the same key finds it.
 */
@Injectable()
export class TurnFinisher implements OnModuleInit {
  private readonly logger = new Logger(TurnFinisher.name);
  private readonly unstored = new Map<string, { turn: OpenTurn; outcome: TurnOutcome }>();

  constructor(
    private readonly repository: TurnRepository,
    private readonly history: TurnHistory,
    private readonly queue: TurnQueue,
    private readonly live: LiveTurns,
    private readonly pulse: Pulse,
    private readonly events: EventLog,
  ) {}

  onModuleInit(): void {
    this.pulse.onPulse(() => this.storeLeftovers());
  }

  /** @throws ConflictError where the turn was replaced, deleted or taken from this instance meanwhile. */
  async finish(turn: OpenTurn, outcome: TurnOutcome): Promise<TurnRecord> {
    const row = await this.store(turn, outcome);
    if (row === undefined) {
      throw new ConflictError('The turn was ended before its answer was complete', {
        code: 'turn_lost',
      });
    }
    return {
      ...outcome,
      id: turn.id,
      turnNo: turn.turnNo,
      sessionId: turn.sessionId,
      userId: turn.userId,
      clientType: turn.clientType,
      messageId: row.message_id === null ? null : Number(row.message_id),
      finishedAt: row.finished_at,
      memoryCategory: row.memory_category,
    };
  }

  private async store(turn: OpenTurn, outcome: TurnOutcome): Promise<FinishRow | undefined> {
    try {
      const row = await this.repository.finish(turn, outcome);
      this.settle(turn, outcome, row);
      return row;
    } catch (error) {
      if (error instanceof DomainError && error.kind === 'unavailable') this.keep(turn, outcome);
      else this.live.close(turn.id);
      throw error;
    }
  }

  private settle(turn: OpenTurn, outcome: TurnOutcome, row: FinishRow | undefined): void {
    this.live.close(turn.id);
    if (row !== undefined && outcome.answer !== null) {
      this.history.extend(turn, outcome.answer, row.history_version);
    }
    this.queue.announce(turn.sessionKey);
    const hasEvents = row !== undefined && (row.event_id ?? row.memory_category) !== null;
    if (hasEvents) this.events.announce();
  }

  private keep(turn: OpenTurn, outcome: TurnOutcome): void {
    this.unstored.set(turn.id, { turn, outcome });
    const [oldest] = this.unstored.keys();
    if (this.unstored.size <= MAX_UNSTORED || oldest === undefined) return;
    this.unstored.delete(oldest);
    this.live.close(oldest);
  }

  private async storeLeftovers(): Promise<void> {
    for (const [turnId, { turn, outcome }] of this.unstored) {
      const row = await this.repository.finish(turn, outcome);
      this.unstored.delete(turnId);
      this.settle(turn, outcome, row);
      this.logger.log(`Stored an answer that had to wait for the database (turn ${turnId})`);
    }
  }
}
