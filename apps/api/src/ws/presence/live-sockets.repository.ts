import { Injectable } from '@nestjs/common';
import { Database, Instance } from '@parley/database';
import type { SessionScope } from '@parley/sessions';
import type { LiveSession, LiveSocket } from './live-socket';

const COLUMNS = [
  'socketId',
  'accountId',
  'userId',
  'sessionId',
  'clientType',
  'path',
] as const satisfies readonly (keyof LiveSocket)[];

const INSERT = {
  name: 'live_sockets_insert',
  text: `INSERT INTO live_sockets (instance, socket, account_id, user_id, session_id, client_type, path)
    SELECT $1, * FROM unnest($2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::text[], $7::text[])
    ON CONFLICT (socket) DO NOTHING`,
};

const DELETE = {
  name: 'live_sockets_delete',
  text: 'DELETE FROM live_sockets WHERE socket = ANY ($1::uuid[])',
};

/** Sockets of instances that are alive, of one account ($1) or all, of one user ($2) or all. */
const ALIVE = `FROM live_sockets l
    JOIN instances i ON i.id = l.instance AND i.heartbeat_at >= clock_timestamp() - interval '10 seconds'
    WHERE ($1::uuid IS NULL OR l.account_id = $1) AND ($2::text IS NULL OR l.user_id = $2)`;

const COUNT = { name: 'live_sockets_count', text: `SELECT count(*)::integer AS total ${ALIVE}` };

const SESSIONS = {
  name: 'live_sockets_sessions',
  text: `SELECT l.session_id, l.user_id, min(l.client_type) AS client_type, min(l.connected_at) AS connected_at,
      count(*)::integer AS sockets
    ${ALIVE} AND (NOT $4::boolean OR NOT EXISTS (
      SELECT 1 FROM sessions s WHERE s.account_id = l.account_id AND s.id = l.session_id))
    GROUP BY l.account_id, l.session_id, l.user_id ORDER BY min(l.connected_at) DESC, l.session_id LIMIT $3`,
};

const CONNECTED = {
  name: 'live_sockets_connected',
  text: `SELECT DISTINCT l.account_id, l.session_id ${ALIVE} AND l.session_id = ANY ($3::text[])`,
};

const REQUEST_CLOSE = {
  name: 'live_sockets_request_close',
  text: `UPDATE live_sockets l SET close_requested = true FROM instances i
    WHERE i.id = l.instance AND i.heartbeat_at >= clock_timestamp() - interval '10 seconds'
      AND l.account_id = $1 AND l.session_id = $2 AND ($3::text IS NULL OR l.user_id = $3)
    RETURNING 1`,
};

const TO_CLOSE = {
  name: 'live_sockets_to_close',
  text: 'SELECT socket FROM live_sockets WHERE instance = $1 AND close_requested',
};

interface SessionRow {
  readonly session_id: string;
  readonly user_id: string;
  readonly client_type: string;
  readonly connected_at: Date;
  readonly sockets: number;
}

/** Connections in SQL. */
@Injectable()
export class LiveSocketsRepository {
  constructor(
    private readonly database: Database,
    private readonly instance: Instance,
  ) {}

  async insert(sockets: readonly LiveSocket[]): Promise<void> {
    const lists = COLUMNS.map((column) => sockets.map((socket) => socket[column]));
    await this.database.query(INSERT, [this.instance.id, ...lists]);
  }

  async delete(socketIds: readonly string[]): Promise<void> {
    await this.database.query(DELETE, [socketIds]);
  }

  async count(scope: SessionScope): Promise<number> {
    const [row] = await this.database.query<{ total: number }>(COUNT, ownerValues(scope));
    return row?.total ?? 0;
  }

  /** Latest first; all of them, or those alone in which nothing was said yet. */
  async findSessions(
    scope: SessionScope,
    { limit, isUnstored }: { readonly limit: number; readonly isUnstored: boolean },
  ): Promise<LiveSession[]> {
    const values = [...ownerValues(scope), limit, isUnstored];
    const rows = await this.database.query<SessionRow>(SESSIONS, values);
    return rows.map((row) => ({
      sessionId: row.session_id,
      userId: row.user_id,
      clientType: row.client_type,
      connectedAt: row.connected_at,
      sockets: row.sockets,
    }));
  }

  /** Those of the sessions that somebody is connected to. */
  async findConnected(scope: SessionScope, sessionIds: readonly string[]): Promise<Set<string>> {
    const values = [...ownerValues(scope), sessionIds];
    const rows = await this.database.query<{ session_id: string }>(CONNECTED, values);
    return new Set(rows.map((row) => row.session_id));
  }

  /** Returns how many sockets will be closed, on whatever instance. */
  async requestClose(owner: Exclude<SessionScope, 'all'>, sessionId: string): Promise<number> {
    const values = [owner.accountId, sessionId, owner.userId ?? null];
    return (await this.database.query(REQUEST_CLOSE, values)).length;
  }

  /** The sockets of this instance that somebody wants closed. */
  async findToClose(): Promise<string[]> {
    const rows = await this.database.query<{ socket: string }>(TO_CLOSE, [this.instance.id]);
    return rows.map(({ socket }) => socket);
  }
}

function ownerValues(scope: SessionScope): [string | null, string | null] {
  return scope === 'all' ? [null, null] : [scope.accountId, scope.userId ?? null];
}
