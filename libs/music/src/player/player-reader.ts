import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { playOn } from './play-on';
import { queueOf, toPlayerState } from './player-rows';
import { type PlayerState, type QueueEntry, SILENT } from './player-state';
import { type PlayerOwner, PlayerRepository } from './player.repository';

interface Asker {
  readonly owner: PlayerOwner;
  readonly resolve: (state: PlayerState) => void;
  readonly reject: (error: unknown) => void;
}

interface KnownQueue {
  readonly version: string;
  readonly queue: readonly QueueEntry[];
}

const MAX_QUEUES = 1_000;
/** Askers that one statement answers. */
const MAX_ASKED = 100;

/**
 * Reads players, of which clients ask often. Whoever asks while a statement is under way is answered by the next
 * one, together with all others who came meanwhile: nobody gets a state older than their question, and a
 * hundred questions cost one round trip. Queues are kept by version and not sent again.
 */
@Injectable()
export class PlayerReader {
  private waiting: Asker[] = [];
  private isAsking = false;
  private readonly queues = new LRUCache<string, KnownQueue>({ max: MAX_QUEUES });

  constructor(private readonly players: PlayerRepository) {}

  /** What the user's player does now. */
  read(owner: PlayerOwner): Promise<PlayerState> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ owner, resolve, reject });
      if (!this.isAsking) void this.askAll();
    });
  }

  private async askAll(): Promise<void> {
    this.isAsking = true;
    while (this.waiting.length > 0) {
      const askers = this.waiting.slice(0, MAX_ASKED);
      this.waiting = this.waiting.slice(MAX_ASKED);
      await this.answer(askers);
    }
    this.isAsking = false;
  }

  private async answer(askers: readonly Asker[]): Promise<void> {
    // Several askers of one player share its row: the statement is about players, not about askers.
    const owners = new Map(askers.map(({ owner }) => [keyOf(owner), owner]));
    const known = [...owners].map(([key, owner]) => ({ key, owner, queue: this.queues.get(key) }));
    try {
      const rows = await this.players.findAll(
        known.map(({ owner, queue }) => ({ ...owner, knownVersion: queue?.version })),
      );
      const states = new Map<string, PlayerState>();
      known.forEach(({ key, queue }, at) => states.set(key, this.stateOf(key, rows[at], queue)));
      for (const { owner, resolve } of askers) resolve(states.get(keyOf(owner)) ?? SILENT);
    } catch (error) {
      for (const { reject } of askers) reject(error);
    }
  }

  private stateOf(
    key: string,
    row: Awaited<ReturnType<PlayerRepository['findAll']>>[number],
    known: KnownQueue | undefined,
  ): PlayerState {
    if (row === undefined) return SILENT;
    const queue = row.queue === null && known !== undefined ? known.queue : queueOf(row);
    this.queues.set(key, { version: row.version, queue });
    return playOn(toPlayerState(row, queue));
  }
}

function keyOf({ accountId, userId }: PlayerOwner): string {
  return `${accountId} ${userId}`;
}
