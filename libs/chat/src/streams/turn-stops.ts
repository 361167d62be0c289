import { NotFoundError } from '@parley/common';
import { Injectable } from '@nestjs/common';
import { LiveTurns } from '../turns/live-turns';
import { TurnQueue } from '../turns/turn-queue';
import type { StreamOwner } from './stream';
import { type StoppedTurn, StreamRepository } from './stream.repository';

const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/;

/** Ends answers on request, wherever they are written. What was said so far is kept with the turn. */
@Injectable()
export class TurnStops {
  constructor(
    private readonly repository: StreamRepository,
    private readonly live: LiveTurns,
    private readonly queue: TurnQueue,
  ) {}

  /** @throws NotFoundError alike for a stream that is over, missing or another user's. */
  async stopStream(owner: StreamOwner, streamId: string): Promise<readonly StoppedTurn[]> {
    const stopped = UUID.test(streamId) ? await this.repository.stopStream(owner, streamId) : [];
    return this.end(stopped, 'Stream not found, or over already');
  }

  /** All that a session is answering or has waiting. @throws NotFoundError where that is nothing. */
  async stopSession(owner: StreamOwner, sessionId: string): Promise<readonly StoppedTurn[]> {
    const stopped = await this.repository.stopSession(owner, sessionId);
    return this.end(stopped, 'Session not found, or nothing is being answered in it');
  }

  private end(stopped: readonly StoppedTurn[], otherwise: string): readonly StoppedTurn[] {
    if (stopped.length === 0) throw new NotFoundError(otherwise, { code: 'nothing_to_stop' });
    const elsewhere = stopped.filter(({ id }) => !this.live.stop(id));
    for (const owner of new Set(elsewhere.map((turn) => turn.owner))) {
      this.live.wakeOwner(owner);
    }
    // Waiting turns are over already: whoever waits for them, or behind them, may look.
    for (const key of new Set(stopped.map((turn) => turn.sessionKey))) this.queue.announce(key);
    return stopped;
  }
}
