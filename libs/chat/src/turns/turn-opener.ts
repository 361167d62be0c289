import {
  CancelledError,
  Clock,
  type Departure,
  Ids,
  NotFoundError,
  RateLimitedError,
  Stop,
} from '@parley/common';
import { assertSessionIdIsFree, newSessionId } from '@parley/sessions';
import { Injectable } from '@nestjs/common';
import { LiveTurns } from './live-turns';
import type { OpenTurn, TurnRecord, TurnRequest } from './turn';
import { TurnHistory } from './turn-history';
import { TurnQueue } from './turn-queue';
import { type BeginRow, type BegunRow, toMessages, toWaitingFlow } from './turn-rows';
import { TurnRepository } from './turn.repository';

/** Times that a claimed turn is tried again because its earlier attempt was cut off meanwhile. */
const MAX_ATTEMPTS = 3;

/** Either a turn to be answered now, or the record of one that the same claim has already answered. */
export type BegunTurn =
  | { readonly isOpen: true; readonly turn: OpenTurn; readonly stop: Stop }
  | { readonly isOpen: false; readonly record: TurnRecord };

/** A request and the session that it is for, which it may not have named. */
interface Addressed {
  readonly request: TurnRequest;
  readonly sessionId: string;
}

/** Begins turns: stores the user's message, waits for the session's lane, brings the history. */
@Injectable()
export class TurnOpener {
  constructor(
    private readonly repository: TurnRepository,
    private readonly history: TurnHistory,
    private readonly queue: TurnQueue,
    private readonly live: LiveTurns,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  async begin(request: TurnRequest, client: Departure): Promise<BegunTurn> {
    const addressed = { request, sessionId: this.sessionIdFor(request) };
    for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
      const cached = await this.cachedHistory(request);
      const row = await this.repository.begin(
        request,
        addressed.sessionId,
        cached?.version ?? null,
        this.history.bounds,
      );
      if (row.outcome === 'begun') {
        return this.open(addressed, row, cached?.messages ?? [], client);
      }
      const record = await this.earlierAnswer(request, assertExisting(row), client);
      if (!wasCutOff(record)) return { isOpen: false, record };
    }
    throw new CancelledError();
  }

  private sessionIdFor({ sessionId, userId, defaultUserId }: TurnRequest): string {
    if (sessionId === undefined) {
      return newSessionId(userId ?? defaultUserId, this.clock.now(), this.ids.uuid());
    }
    assertSessionIdIsFree(sessionId);
    return sessionId;
  }

  private async cachedHistory(request: TurnRequest) {
    if (request.sessionId === undefined || request.context !== undefined) return undefined;
    return this.history.read(request.accountId, request.sessionId);
  }

  private async open(
    { request, sessionId }: Addressed,
    row: BegunRow,
    cached: OpenTurn['history'],
    client: Departure,
  ): Promise<BegunTurn> {
    const stop = this.live.open(row.turn_id, client);
    const turn = { id: row.turn_id, sessionKey: row.session_key, turnNo: row.turn_no };
    let version = row.history_version;
    let history = row.history === null ? cached : toMessages(row.history);
    let flow = toWaitingFlow(row);
    if (row.state === 'queued') {
      const started = await this.untilRunning(request, turn, stop.signal);
      version = started.version;
      history = toMessages(started.history);
      flow = started.flow;
    }
    return {
      isOpen: true,
      stop,
      turn: {
        ...turn,
        sessionId,
        accountId: request.accountId,
        userId: row.user_id,
        keyId: request.keyId,
        clientType: request.clientType,
        text: request.text,
        historyVersion: version,
        history: request.context ?? history,
        isHistoryComplete: request.context === undefined && row.attempt === 1,
        flow,
        hasFacts: row.has_facts,
        hasDocuments: row.has_documents,
      },
    };
  }

  private async untilRunning(
    request: TurnRequest,
    turn: { readonly id: string; readonly sessionKey: string; readonly turnNo: number },
    signal: AbortSignal,
  ) {
    try {
      return await this.queue.untilRunning(turn, this.history.bounds, signal);
    } catch (error) {
      this.live.close(turn.id);
      await this.repository.requestStop(request.accountId, turn.id);
      throw error;
    }
  }

  private async earlierAnswer(
    request: TurnRequest,
    row: BegunRow,
    client: Departure,
  ): Promise<TurnRecord> {
    const place = { accountId: request.accountId, id: row.turn_id, sessionKey: row.session_key };
    const waiting = new Stop();
    const unfollow = waiting.follow(client);
    try {
      const record = await this.queue.untilOver(place, waiting.signal);
      if (record === undefined) throw sessionNotFound();
      return record;
    } finally {
      unfollow();
    }
  }
}

/** Its client left, or its server was killed: nobody has seen an outcome yet. */
function wasCutOff(record: TurnRecord): boolean {
  return record.state === 'cancelled' || record.errorCode === 'interrupted';
}

function assertExisting(row: BeginRow): BegunRow {
  switch (row.outcome) {
    case 'begun':
    case 'existing':
      return row;
    case 'not_found':
      throw sessionNotFound();
    case 'busy':
      throw new RateLimitedError(
        'Too many messages of this session are waiting for an answer.',
        1,
        {
          code: 'session_busy',
        },
      );
  }
}

function sessionNotFound(): NotFoundError {
  return new NotFoundError('Session not found', { code: 'session_not_found' });
}
