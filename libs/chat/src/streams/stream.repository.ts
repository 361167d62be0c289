import { Database } from '@parley/database';
import { Injectable } from '@nestjs/common';
import type { TurnState } from '../turns/turn';
import type { StreamOwner } from './stream';
import {
  DROP_PIECES,
  FIND,
  FIND_OF_TURN,
  READ,
  SAVE,
  STOP_SESSION,
  STOP_STREAM,
  SWEEP,
} from './stream-statements';

/** Where a stream belongs, and who writes it. */
export interface StreamPlace {
  readonly id: string;
  readonly turnId: string;
  readonly sessionKey: string;
  /** The instance that runs the turn. */
  readonly owner: string;
  readonly isOver: boolean;
  /** Its time to be read again has passed. */
  readonly isExpired: boolean;
}

/** A stretch of a stream's text, at its place in UTF-16 units. */
export interface Piece {
  readonly streamId: string;
  readonly at: number;
  readonly text: string;
}

/** A stream as it was saved. */
export interface SavedText {
  readonly state: TurnState;
  readonly isStopRequested: boolean;
  readonly isReplaced: boolean;
  /** From the piece in which the offset lies; a long text comes in several reads. */
  readonly pieces: readonly (readonly [at: number, text: string])[];
}

export interface StoppedTurn {
  readonly id: string;
  readonly sessionKey: string;
  readonly sessionId: string;
  readonly turnNo: number;
  readonly owner: string;
}

interface PlaceRow {
  readonly id: string;
  readonly turn_id: string;
  readonly session_key: string;
  readonly owner: string;
  readonly state: TurnState;
  readonly is_expired: boolean;
}

interface TextRow {
  readonly state: TurnState;
  readonly stop_requested: boolean;
  readonly is_replaced: boolean;
  readonly pieces: [number, string][] | null;
}

interface StoppedRow {
  readonly id: string;
  readonly session_key: string;
  readonly session_id: string;
  readonly turn_no: number;
  readonly owner: string;
}

/** Streams in SQL; a turn's own statement (`turn_begin_stream`) makes them. */
@Injectable()
export class StreamRepository {
  constructor(private readonly database: Database) {}

  async find(owner: StreamOwner, streamId: string): Promise<StreamPlace | undefined> {
    const values = [streamId, owner.accountId, owner.userId ?? null];
    const [row] = await this.database.query<PlaceRow>(FIND, values);
    return row === undefined ? undefined : toPlace(row);
  }

  async findOfTurn(accountId: string, turnId: string): Promise<StreamPlace | undefined> {
    const [row] = await this.database.query<PlaceRow>(FIND_OF_TURN, [turnId, accountId]);
    return row === undefined ? undefined : toPlace(row);
  }

  /** Returns nothing where the stream was deleted with its session. */
  async read(streamId: string, offset: number): Promise<SavedText | undefined> {
    const [row] = await this.database.query<TextRow>(READ, [streamId, offset]);
    if (row === undefined) return undefined;
    return {
      state: row.state,
      isStopRequested: row.stop_requested,
      isReplaced: row.is_replaced,
      pieces: row.pieces ?? [],
    };
  }

  async save(pieces: readonly Piece[]): Promise<void> {
    await this.database.query(SAVE, [
      pieces.map(({ streamId }) => streamId),
      pieces.map(({ at }) => at),
      pieces.map(({ text }) => text.length),
      pieces.map(({ text }) => text),
    ]);
  }

  async dropPieces(streamIds: readonly string[]): Promise<void> {
    await this.database.query(DROP_PIECES, [streamIds]);
  }

  async sweep(): Promise<void> {
    await this.database.query(SWEEP, []);
  }

  /** Asks the stream's turn to stop; a queued one is over at once. Nothing where it is over or not theirs. */
  stopStream(owner: StreamOwner, streamId: string): Promise<StoppedTurn[]> {
    return this.stop(STOP_STREAM, owner, streamId);
  }

  /** The same for every turn of a session that is not over. */
  stopSession(owner: StreamOwner, sessionId: string): Promise<StoppedTurn[]> {
    return this.stop(STOP_SESSION, owner, sessionId);
  }

  private async stop(
    statement: typeof STOP_STREAM,
    owner: StreamOwner,
    id: string,
  ): Promise<StoppedTurn[]> {
    const values = [id, owner.accountId, owner.userId ?? null];
    const rows = await this.database.query<StoppedRow>(statement, values);
    return rows.map((row) => ({
      id: row.id,
      sessionKey: row.session_key,
      sessionId: row.session_id,
      turnNo: row.turn_no,
      owner: row.owner,
    }));
  }
}

function toPlace(row: PlaceRow): StreamPlace {
  return {
    id: row.id,
    turnId: row.turn_id,
    sessionKey: row.session_key,
    owner: row.owner,
    isOver: row.state !== 'queued' && row.state !== 'running',
    isExpired: row.is_expired,
  };
}
