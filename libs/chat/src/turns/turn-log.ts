import type { Departure } from '@parley/common';
import { Injectable } from '@nestjs/common';
import { LiveTurns } from './live-turns';
import { TurnCounts } from './turn-counts';
import type { OpenTurn, TurnOutcome, TurnRecord, TurnRequest } from './turn';
import { TurnFinisher } from './turn-finisher';
import { type BegunTurn, TurnOpener } from './turn-opener';
import { TurnQueue } from './turn-queue';
import { type TurnPlace, TurnRepository } from './turn.repository';

/**
 * What happened in a conversation, durably: a turn is begun, then finished once. Whoever answers a turn
 * (the runner, a live voice session) keeps to this and to nothing below it.
 */
@Injectable()
export class TurnLog {
  constructor(
    private readonly opener: TurnOpener,
    private readonly finisher: TurnFinisher,
    private readonly repository: TurnRepository,
    private readonly queue: TurnQueue,
    private readonly live: LiveTurns,
    private readonly counts: TurnCounts,
  ) {}

  /**
   * Stores the user's message and waits until it is the session's turn to be answered.
   * @throws NotFoundError for a session that is missing, deleted or another user's, RateLimitedError
   *   where too many wait, CancelledError when `client` leaves while waiting.
   */
  begin(request: TurnRequest, client: Departure): Promise<BegunTurn> {
    this.counts.asked += 1;
    return this.opener.begin(request, client);
  }

  /** Stores how the turn ended. @throws ConflictError where it is not this process's any more. */
  finish(turn: OpenTurn, outcome: TurnOutcome): Promise<TurnRecord> {
    this.counts[outcome.state] += 1;
    return this.finisher.finish(turn, outcome);
  }

  /** Nobody waits for the answer any more: ends what works on it here, and leaves the record to `finish`. */
  cancel(turn: OpenTurn): void {
    this.live.cancel(turn.id);
  }

  /** Ends a turn wherever it runs; what was said so far is kept. False where it is over or unknown. */
  async stop(accountId: string, turnId: string, sessionKey: string): Promise<boolean> {
    const owner = await this.repository.requestStop(accountId, turnId);
    if (owner === undefined) return false;
    if (this.live.stop(turnId)) return true;
    this.live.wakeOwner(owner);
    this.queue.announce(sessionKey);
    return true;
  }

  /** Records how much of a spoken answer was heard, which is what later prompts show. */
  amend(place: TurnPlace, heard: string): Promise<boolean> {
    return this.repository.amend(place, heard);
  }
}
