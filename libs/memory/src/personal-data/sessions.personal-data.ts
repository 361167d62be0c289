import { TurnHistory } from '@parley/chat';
import { type DataSubject, PersonalData } from '@parley/common';
import { Database } from '@parley/database';
import { Injectable } from '@nestjs/common';

const SLICE = 200;

const COUNT = {
  name: 'personal_count_sessions',
  text: 'SELECT count(*)::integer AS total FROM sessions WHERE account_id = $1 AND user_id = $2',
};

const KEYS = {
  name: 'personal_session_keys',
  text: 'SELECT key FROM sessions WHERE account_id = $1 AND user_id = $2 ORDER BY key LIMIT $3',
};

const ERASE = { name: 'personal_erase_session', text: 'SELECT erase_session($1, $2, $3) AS id' };

const FORGET_COUNTS = {
  name: 'personal_erase_session_counts',
  text: 'DELETE FROM session_counts WHERE account_id = $1 AND user_id = $2',
};

const EXPORT = {
  name: 'personal_export_sessions',
  text: `SELECT key, id AS session_id, kind, door, client_type, title, metadata, rating, outcome, created_at,
      last_activity_at AS last_activity, message_count
    FROM sessions WHERE account_id = $1 AND user_id = $2 AND deleted_at IS NULL AND key > $3 ORDER BY key LIMIT $4`,
};

interface ExportedRow extends Readonly<Record<string, unknown>> {
  readonly key: string;
}

/**
 * A person's sessions with all that was said in them, copies in the cache included. They go first: a turn
 * that is still running then finds its row gone, and nothing can be said in them any more.
 */
@Injectable()
export class SessionsPersonalData extends PersonalData {
  readonly store = 'sessions';
  override readonly order = -1;

  constructor(
    private readonly database: Database,
    private readonly history: TurnHistory,
  ) {
    super();
  }

  async count(subject: DataSubject): Promise<number> {
    const [row] = await this.database.query<{ total: number }>(COUNT, valuesOf(subject));
    return row?.total ?? 0;
  }

  async erase(subject: DataSubject): Promise<void> {
    const owner = valuesOf(subject);
    let rows: { key: string }[];
    do {
      rows = await this.database.query<{ key: string }>(KEYS, [...owner, SLICE]);
      for (const { key } of rows) {
        const [gone] = await this.database.query<{ id: string | null }>(ERASE, [...owner, key]);
        if (gone?.id) await this.history.forget(subject.accountId, gone.id);
      }
    } while (rows.length === SLICE);
    await this.database.query(FORGET_COUNTS, owner);
  }

  async *export(subject: DataSubject): AsyncGenerator<Readonly<Record<string, unknown>>> {
    let after = '0';
    let rows: ExportedRow[];
    do {
      rows = await this.database.query<ExportedRow>(EXPORT, [...valuesOf(subject), after, SLICE]);
      for (const { key, ...session } of rows) {
        after = key;
        yield session;
      }
    } while (rows.length === SLICE);
  }
}

function valuesOf({ accountId, userId }: DataSubject): readonly [string, string] {
  return [accountId, userId];
}
