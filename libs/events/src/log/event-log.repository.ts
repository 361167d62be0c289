import { Database, type Statement } from '@parley/database';
import { Injectable } from '@nestjs/common';
import type { NewEvent } from './parley-event';

// By session, so that two of these cannot each wait for a session that the other holds. A closed session's
// events are dropped.
const APPEND: Statement = {
  name: 'events_append',
  text: `
    SELECT append_event(n.account_id, n.user_id, n.session_key, n.type, n.data)
    FROM (
      SELECT e.*, s.key AS session_key
      FROM ROWS FROM (json_to_recordset($1::json) AS (
        account_id uuid, user_id text, session_id text, type text, data jsonb)) WITH ORDINALITY e
      LEFT JOIN sessions s ON s.account_id = e.account_id AND s.user_id = e.user_id AND s.id = e.session_id
      WHERE s.deleted_at IS NULL
      ORDER BY s.key NULLS LAST, e.ordinality
    ) n`,
};

@Injectable()
export class EventLogRepository {
  constructor(private readonly database: Database) {}

  async append(events: readonly NewEvent[]): Promise<void> {
    const rows = events.map((event) => ({
      account_id: event.accountId,
      user_id: event.userId,
      session_id: event.sessionId,
      type: event.type,
      data: event.data,
    }));
    await this.database.query(APPEND, [JSON.stringify(rows)]);
  }
}
