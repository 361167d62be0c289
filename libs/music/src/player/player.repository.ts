import { Injectable } from '@nestjs/common';
import { Database } from '@parley/database';
import type { EntityManager } from 'typeorm';
import type { Effect } from './player-command';
import { eventData, type PlayerRow, storedQueue, toPlayerState } from './player-rows';
import type { PlayerState } from './player-state';

/** Whose player: one for each user of an account. */
export interface PlayerOwner {
  readonly accountId: string;
  readonly userId: string;
}

/** A player that somebody asks about, and the version of its queue that is at hand. */
export interface WantedPlayer extends PlayerOwner {
  readonly knownVersion: string | undefined;
}

const STATE = `p.version, p.playback, p.place, p.volume, p.shuffle, p.repeat,
  p.position_ms + coalesce(extract(epoch FROM clock_timestamp() - p.playing_since) * 1000, 0)::double precision AS position_ms`;

const FIND = {
  name: 'players_find',
  text: `SELECT ${STATE}, w.place::integer AS asked, CASE WHEN p.version = w.version THEN NULL ELSE p.queue END AS queue
    FROM unnest($1::uuid[], $2::text[], $3::bigint[]) WITH ORDINALITY AS w (account_id, user_id, version, place)
    JOIN player_states p ON p.account_id = w.account_id AND p.user_id = w.user_id`,
};

// Takes the row's lock and, where there was none, makes it: whoever comes second waits here.
const LOCK = `INSERT INTO player_states AS p (account_id, user_id) VALUES ($1, $2)
  ON CONFLICT (account_id, user_id) DO UPDATE SET version = p.version + 1
  RETURNING ${STATE}, p.queue`;

const WRITE = `WITH written AS (
    UPDATE player_states SET playback = $3, queue = $4, place = $5, position_ms = $6, volume = $7, shuffle = $8,
      repeat = $9, playing_since = CASE WHEN $3 = 'playing' THEN clock_timestamp() END
    WHERE account_id = $1 AND user_id = $2 RETURNING 1)
  SELECT append_event($1, $2, NULL, $10, $11::jsonb) FROM written WHERE $10::text IS NOT NULL`;

/** Players in SQL. Positions are on the database's clock, so that instances need not agree on the time. */
@Injectable()
export class PlayerRepository {
  constructor(private readonly database: Database) {}

  /** One round trip for all of them; nothing in the place of a player that nobody has used. */
  async findAll(wanted: readonly WantedPlayer[]): Promise<readonly (PlayerRow | undefined)[]> {
    const rows = await this.database.query<PlayerRow & { readonly asked: number }>(FIND, [
      wanted.map(({ accountId }) => accountId),
      wanted.map(({ userId }) => userId),
      wanted.map(({ knownVersion }) => knownVersion ?? null),
    ]);
    const found: (PlayerRow | undefined)[] = wanted.map(() => undefined);
    for (const row of rows) found[row.asked - 1] = row;
    return found;
  }

  /** The player as it is; nobody else changes it until the transaction ends. */
  async lock(transaction: EntityManager, { accountId, userId }: PlayerOwner): Promise<PlayerState> {
    const [row]: PlayerRow[] = await transaction.query(LOCK, [accountId, userId]);
    if (row === undefined) throw new Error('The player was neither found nor made');
    return toPlayerState(row);
  }

  /** Writes what a command made of the player, and the event that tells of it. */
  async write(
    transaction: EntityManager,
    { accountId, userId }: PlayerOwner,
    { state, event }: Effect,
  ): Promise<void> {
    await transaction.query(WRITE, [
      accountId,
      userId,
      state.playback,
      storedQueue(state),
      state.place,
      state.positionMs,
      state.volume,
      state.shuffle,
      state.repeat,
      event?.type ?? null,
      event === undefined ? null : eventData(event.action, state),
    ]);
  }
}
