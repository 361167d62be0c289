import { Injectable } from '@nestjs/common';
import type { Page, PageRequest } from '@parley/common';
import { type Session, type SessionScope, SessionsService } from '@parley/sessions';
import type { LiveSession } from '../ws/presence/live-socket';
import { LiveSockets } from '../ws/presence/live-sockets';

const MOST_UNSTORED = 1_000;

/** A page of sessions, and who is connected. */
export interface PresentSessions extends Page<Session> {
  /** All there are, those without a row too. */
  readonly total: number;
  readonly connected: ReadonlySet<string>;
  /** Sessions in which nothing was said yet; on the first page only. */
  readonly unstored: readonly LiveSession[];
}

/** The list of sessions as people understand it: what is stored, and what somebody has just opened. */
@Injectable()
export class SessionPresence {
  constructor(
    private readonly sessions: SessionsService,
    private readonly live: LiveSockets,
  ) {}

  async list(scope: SessionScope, request: PageRequest): Promise<PresentSessions> {
    const [page, unstored] = await Promise.all([
      this.sessions.list(scope, request),
      this.live.listUnstored(scope, MOST_UNSTORED),
    ]);
    return {
      ...page,
      total: page.total + unstored.length,
      connected: await this.live.connected(
        scope,
        page.items.map(({ id }) => id),
      ),
      unstored: request.cursor === undefined ? unstored : [],
    };
  }

  async isConnected(scope: SessionScope, sessionId: string): Promise<boolean> {
    return (await this.live.connected(scope, [sessionId])).has(sessionId);
  }
}
