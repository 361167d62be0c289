import { Wakeups } from '@parley/cache';
import { CancelledError, ConflictError, NotFoundError } from '@parley/common';
import { Injectable } from '@nestjs/common';
import { type HistoryBounds, TurnRepository } from './turn.repository';
import type { TurnRecord } from './turn';
import { stopped } from './stopped';
import { type StartedTurn, toWaitingFlow } from './turn-rows';

/** How long a waiter trusts that it would have been woken; another instance may not be able to. */
const POLL_MS = 250;

interface QueuedTurn {
  readonly id: string;
  readonly sessionKey: string;
  readonly turnNo: number;
}

/** Waits for turns: for a session's running one to make room, or for one to be over. */
@Injectable()
export class TurnQueue {
  /** Numbers of the turns that wait here, by session: only the first of them asks the database. */
  private readonly waiting = new Map<string, Set<number>>();

  constructor(
    private readonly wakeups: Wakeups,
    private readonly repository: TurnRepository,
  ) {}

  /** Says that a session's turn ended. */
  announce(sessionKey: string): void {
    this.wakeups.publish(turnTopic(sessionKey));
  }

  /**
   * Resolves when the turn is its session's running one.
   * @throws NotFoundError when its session was deleted, ConflictError when a newer turn replaced it,
   *   CancelledError when the signal goes off first.
   */
  async untilRunning(
    turn: QueuedTurn,
    bounds: HistoryBounds,
    signal: AbortSignal,
  ): Promise<StartedTurn> {
    const numbers = this.waiting.get(turn.sessionKey) ?? new Set();
    this.waiting.set(turn.sessionKey, numbers.add(turn.turnNo));
    try {
      for (;;) {
        const started = await this.tryStart(turn, bounds, numbers);
        if (started !== undefined) return started;
        await this.pause(turn.sessionKey, signal);
      }
    } finally {
      numbers.delete(turn.turnNo);
      if (numbers.size === 0) this.waiting.delete(turn.sessionKey);
    }
  }

  /** Resolves with the turn when it is over; `undefined` when it was deleted meanwhile. */
  async untilOver(
    turn: { readonly accountId: string; readonly id: string; readonly sessionKey: string },
    signal: AbortSignal,
  ): Promise<TurnRecord | undefined> {
    for (;;) {
      const found = await this.repository.find(turn.accountId, turn.id);
      if (found !== 'live') return found;
      await this.pause(turn.sessionKey, signal);
    }
  }

  private async tryStart(
    turn: QueuedTurn,
    bounds: HistoryBounds,
    numbers: ReadonlySet<number>,
  ): Promise<StartedTurn | undefined> {
    if (turn.turnNo !== Math.min(...numbers)) return undefined;
    const row = await this.repository.startQueued(turn.id, turn.sessionKey, bounds);
    if (row === undefined)
      throw new NotFoundError('Session not found', { code: 'session_not_found' });
    if (row.state === 'running') {
      const flow = toWaitingFlow(row);
      return { version: row.history_version, history: row.history ?? [], flow };
    }
    if (row.state === 'queued') return undefined;
    if (row.state === 'cancelled') throw stopped();
    throw new ConflictError('The message was withdrawn before its turn came', {
      code: 'turn_withdrawn',
    });
  }

  private async pause(sessionKey: string, signal: AbortSignal): Promise<void> {
    try {
      await this.wakeups.wait(turnTopic(sessionKey), POLL_MS, signal);
    } catch (error) {
      // The reason itself, which tells a turn that was stopped from a client that left.
      throw signal.reason instanceof Error ? signal.reason : error;
    }
    if (signal.aborted) throw signal.reason instanceof Error ? signal.reason : new CancelledError();
  }
}

/** Here those listen who wait for a session's turns to end. */
export function turnTopic(sessionKey: string): string {
  return `session:${sessionKey}`;
}
