import { Injectable } from '@nestjs/common';
import { Wakeups } from '@parley/cache';
import { Database } from '@parley/database';
import { type IdempotencyClaim, IdempotencyKeys } from '@parley/idempotency';
import { applyCommand } from './apply-command';
import { playOn } from './play-on';
import type { Effect, PlayerCommand } from './player-command';
import type { PlayerState } from './player-state';
import { type PlayerOwner, PlayerRepository } from './player.repository';

/** What the gateways wait for to send new events. */
const EVENTS_TOPIC = 'events';

/** The answer to a command, as far as it is kept for a client that asks again. */
export interface Keeping {
  readonly claim: IdempotencyClaim | undefined;
  /** What the claim will refer to. */
  readonly referenceTo: (effect: Effect) => string;
}

/**
 * Changes players. A command is one transaction under the lock of the player's row, so that two clients'
 * commands have one order; its event and what its `Idempotency-Key` refers to are written with it.
 */
@Injectable()
export class PlayerWriter {
  constructor(
    private readonly players: PlayerRepository,
    private readonly database: Database,
    private readonly idempotency: IdempotencyKeys,
    private readonly wakeups: Wakeups,
  ) {}

  async carryOut(owner: PlayerOwner, command: PlayerCommand, keeping: Keeping): Promise<Effect> {
    return this.change(owner, keeping, (state) => applyCommand(state, command));
  }

  /** Answers without changing anything, for a command that came to nothing. */
  async refuse(owner: PlayerOwner, message: string, keeping: Keeping): Promise<Effect> {
    return this.change(owner, keeping, (state) => ({ state, success: false, message }));
  }

  private async change(
    owner: PlayerOwner,
    { claim, referenceTo }: Keeping,
    decide: (state: PlayerState) => Effect,
  ): Promise<Effect> {
    const effect = await this.database.transaction(async (transaction) => {
      const decided = decide(playOn(await this.players.lock(transaction, owner)));
      await this.players.write(transaction, owner, decided);
      if (claim !== undefined) {
        await this.idempotency.attach(transaction, claim, referenceTo(decided));
      }
      return decided;
    });
    if (effect.event !== undefined) this.wakeups.publish(EVENTS_TOPIC);
    return effect;
  }
}
