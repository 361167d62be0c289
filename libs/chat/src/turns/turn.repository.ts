import type { ChatMessage } from '@parley/ai';
import { Database, Instance } from '@parley/database';
import { Injectable } from '@nestjs/common';
import type { OpenTurn, TurnOutcome, TurnRecord, TurnRequest, TurnState } from './turn';
import {
  type BeginRow,
  type FindRow,
  type FinishRow,
  type FlowColumns,
  toTurnRecord,
} from './turn-rows';
import {
  AMEND,
  BEGIN,
  BEGIN_STREAM,
  DISOWN,
  FIND,
  FIND_LIVE,
  FINISH,
  START_QUEUED,
  STOP,
} from './turn-statements';

/** How much history Begin hands out; both bounds hold. */
export interface HistoryBounds {
  readonly messages: number;
  readonly chars: number;
}

export interface LiveTurn {
  readonly id: string;
  readonly sessionKey: string;
  readonly isStopRequested: boolean;
}

interface StartedRow extends FlowColumns {
  readonly state: TurnState;
  readonly history_version: number;
  readonly history: [ChatMessage['role'], string][] | null;
}

/** The turn's hand-written SQL: Begin and Finish are one statement each, because they are the hot path. */
@Injectable()
export class TurnRepository {
  constructor(
    private readonly database: Database,
    private readonly instance: Instance,
  ) {}

  async begin(
    request: TurnRequest,
    sessionId: string,
    knownVersion: number | null,
    bounds: HistoryBounds,
  ): Promise<BeginRow> {
    const { context, claim, streamId } = request;
    const statement = streamId === undefined ? BEGIN : BEGIN_STREAM;
    const [row] = await this.database.query<BeginRow>(statement, [
      request.accountId,
      sessionId,
      request.userId ?? null,
      request.defaultUserId,
      request.mayCreateSession,
      request.kind,
      request.door,
      request.clientType,
      this.instance.id,
      request.policy === 'supersede',
      request.text,
      context === undefined ? null : JSON.stringify(context.map((m) => [m.role, m.content])),
      claim?.route ?? null,
      claim?.key ?? null,
      knownVersion,
      bounds.messages,
      bounds.chars,
      ...(streamId === undefined ? [] : [streamId]),
    ]);
    if (row === undefined) throw new Error('begin_turn returned no row');
    return row;
  }

  /** Returns nothing where the turn was deleted with its session. */
  async startQueued(
    turnId: string,
    sessionKey: string,
    bounds: HistoryBounds,
  ): Promise<StartedRow | undefined> {
    const values = [turnId, sessionKey, bounds.messages, bounds.chars];
    const [row] = await this.database.query<StartedRow>(START_QUEUED, values);
    return row;
  }

  /** Returns nothing where the turn is not this instance's running one any more: discard the answer. */
  async finish(turn: OpenTurn, outcome: TurnOutcome): Promise<FinishRow | undefined> {
    const [row] = await this.database.query<FinishRow>(FINISH, [
      turn.id,
      turn.sessionKey,
      this.instance.id,
      outcome.state,
      outcome.answer,
      outcome.model,
      outcome.intent,
      outcome.confidence,
      outcome.action,
      outcome.actionData === null ? null : JSON.stringify(outcome.actionData),
      outcome.inputTokens,
      outcome.outputTokens,
      outcome.errorCode,
      outcome.errorMessage,
      outcome.firstTokenMs,
      outcome.durationMs,
      turn.keyId,
      outcome.trace === undefined ? null : JSON.stringify(outcome.trace),
      outcome.nextFlow?.name ?? null,
      outcome.nextFlow === undefined ? null : JSON.stringify(outcome.nextFlow.state),
      outcome.nextFlow?.ttlMs ?? null,
      outcome.hasEndedFlow ?? false,
      outcome.notes === undefined ? null : JSON.stringify(outcome.notes.facts),
      outcome.notes?.areFinal ?? false,
      outcome.isRagUsed,
    ]);
    return row;
  }

  /** Returns nothing where the account has no such turn, `live` while it is not over. */
  async find(accountId: string, turnId: string): Promise<TurnRecord | 'live' | undefined> {
    const [row] = await this.database.query<FindRow>(FIND, [turnId, accountId]);
    if (row === undefined) return undefined;
    return row.finished_at === null ? 'live' : toTurnRecord(row, row.finished_at);
  }

  /** Returns the instance that runs the turn; nothing where it is over or unknown. */
  async requestStop(accountId: string, turnId: string): Promise<string | undefined> {
    const [row] = await this.database.query<{ owner: string }>(STOP, [turnId, accountId]);
    return row?.owner;
  }

  /** This instance's unfinished turns, as the database sees them. */
  async findLive(): Promise<LiveTurn[]> {
    const rows = await this.database.query<{
      id: string;
      session_key: string;
      stop_requested: boolean;
    }>(FIND_LIVE, [this.instance.id]);
    return rows.map((row) => ({
      id: row.id,
      sessionKey: row.session_key,
      isStopRequested: row.stop_requested,
    }));
  }

  async disown(turnIds: readonly string[]): Promise<void> {
    await this.database.query(DISOWN, [turnIds, this.instance.id]);
  }

  async amend(place: TurnPlace, heard: string): Promise<boolean> {
    const values = [place.accountId, place.sessionId, place.turnNo, heard];
    return (await this.database.query(AMEND, values)).length > 0;
  }
}

export interface TurnPlace {
  readonly accountId: string;
  readonly sessionId: string;
  readonly turnNo: number;
}
