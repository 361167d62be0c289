import { Injectable, Logger, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { Wakeups } from '@parley/cache';
import { DomainError } from '@parley/common';
import { Pulse } from '@parley/database';
import type { SessionScope } from '@parley/sessions';
import type { ClientSocket } from '../socket/client-socket';
import { Batch } from './batch';
import type { LiveSession, LiveSocket } from './live-socket';
import { LiveSocketsRepository } from './live-sockets.repository';

const MOST_AT_ONCE = 500;
const CLOSING_TOPIC = 'live-sockets:close';

/**
 * Who is connected to which conversation, on all instances. A socket counts before it hears `connected`,
 * and can be closed from everywhere: the wish is a mark on its row, which its instance finds when it is
 * woken, or with its next pulse.
 */
@Injectable()
export class LiveSockets implements OnModuleInit, OnModuleDestroy {
  private readonly logger = new Logger(LiveSockets.name);
  private readonly here = new Map<string, ClientSocket>();
  /** Left while the database did not answer. */
  private readonly overdue = new Set<string>();
  private readonly arrivals: Batch<LiveSocket>;
  private readonly departures: Batch<string>;
  private stopListening: (() => void) | undefined;

  constructor(
    private readonly repository: LiveSocketsRepository,
    private readonly pulse: Pulse,
    private readonly wakeups: Wakeups,
  ) {
    this.arrivals = new Batch(MOST_AT_ONCE, (sockets) => repository.insert(sockets));
    this.departures = new Batch(MOST_AT_ONCE, (ids) => repository.delete(ids));
  }

  onModuleInit(): void {
    this.pulse.onPulse(() => Promise.all([this.closeWhereAsked(), this.removeOverdue()]));
    this.stopListening = this.wakeups.subscribe(CLOSING_TOPIC, () => void this.closeWhereAsked());
  }

  onModuleDestroy(): void {
    this.stopListening?.();
  }

  /** Resolves when everybody can see the socket; it leaves by itself. */
  async enter(client: ClientSocket, socket: LiveSocket): Promise<void> {
    this.here.set(socket.socketId, client);
    const arrival = this.arrivals.add(socket);
    client.onClose(() => void this.leave(socket.socketId, arrival));
    await arrival;
  }

  count(scope: SessionScope): Promise<number> {
    return this.repository.count(scope);
  }

  /** Conversations that somebody is connected to, latest first. */
  list(scope: SessionScope, limit: number): Promise<LiveSession[]> {
    return this.repository.findSessions(scope, { limit, isUnstored: false });
  }

  /** Those among them in which nothing was said yet, so that they are in no list of sessions. */
  listUnstored(scope: SessionScope, limit: number): Promise<LiveSession[]> {
    return this.repository.findSessions(scope, { limit, isUnstored: true });
  }

  /** Those of the sessions that somebody is connected to. */
  connected(scope: SessionScope, sessionIds: readonly string[]): Promise<ReadonlySet<string>> {
    return this.repository.findConnected(scope, sessionIds);
  }

  /** Closes a session's sockets wherever they are. Returns whether there was any. */
  async closeSession(owner: Exclude<SessionScope, 'all'>, sessionId: string): Promise<boolean> {
    const closed = await this.repository.requestClose(owner, sessionId);
    if (closed > 0) this.wakeups.publish(CLOSING_TOPIC);
    return closed > 0;
  }

  private async leave(socketId: string, arrival: Promise<void>): Promise<void> {
    this.here.delete(socketId);
    // A statement that failed may have been carried out all the same.
    await arrival.catch(() => undefined);
    await this.remove(socketId);
  }

  private async remove(socketId: string): Promise<void> {
    try {
      await this.departures.add(socketId);
    } catch (error) {
      this.overdue.add(socketId);
      this.complain(error);
    }
  }

  private async removeOverdue(): Promise<void> {
    const ids = [...this.overdue];
    this.overdue.clear();
    await Promise.all(ids.map((id) => this.remove(id)));
  }

  private async closeWhereAsked(): Promise<void> {
    if (this.here.size === 0) return;
    try {
      for (const socketId of await this.repository.findToClose()) {
        this.here.get(socketId)?.close(1000, 'The session was closed.');
      }
    } catch (error) {
      this.complain(error);
    }
  }

  private complain(error: unknown): void {
    if (!(error instanceof DomainError)) this.logger.error(error);
  }
}
