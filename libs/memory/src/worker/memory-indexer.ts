import { Config } from '@parley/config';
import { Database, Pulse } from '@parley/database';
import { type NewPassage, Retrieval, type TurnText } from '@parley/retrieval';
import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { inSecondPerson } from '../actions/in-second-person';
import { JoinedPass } from './joined-pass';

/** So many times so many a second; what is more waits for the next. */
const MOST_ROUNDS = 10;
const AT_ONCE = 200;
/** No more of a message is indexed; what is shorter than a sentence says nothing when it is found. */
const MOST_CHARS = 2_000;
const LEAST_CHARS = 12;

const ANY_DUE = {
  name: 'passages_due_any',
  text: 'SELECT EXISTS (SELECT 1 FROM passages_due) AS some',
};

const LOCK = `SELECT pg_try_advisory_xact_lock(hashtext('passages_due')) AS is_mine`;

// In the order of their owners, as everybody locks sets.
const TAKE = `WITH taken AS (
    DELETE FROM passages_due WHERE id IN (SELECT id FROM passages_due ORDER BY id LIMIT ${AT_ONCE})
    RETURNING kind, ref, account_id, user_id)
  SELECT DISTINCT d.account_id, d.user_id, d.kind, d.ref, coalesce(f.content, left(m.content, ${MOST_CHARS})) AS text
  FROM taken d
  LEFT JOIN facts f ON d.kind = 'fact' AND f.id = d.ref AND f.account_id = d.account_id AND f.user_id = d.user_id
    AND f.superseded_at IS NULL AND f.deleted_at IS NULL
  LEFT JOIN turns t ON d.kind = 'turn' AND t.id = d.ref AND t.account_id = d.account_id AND t.user_id = d.user_id
  LEFT JOIN messages m ON m.session_key = t.session_key AND m.turn_no = t.turn_no AND m.role = 'user'
    AND length(m.content) >= ${LEAST_CHARS}
  ORDER BY d.account_id, d.user_id, d.kind, d.ref`;

interface DueRow {
  readonly account_id: string;
  readonly user_id: string;
  readonly kind: 'fact' | 'turn';
  readonly ref: string;
  /** Null where it is gone, or holds no longer. */
  readonly text: string | null;
}

/**
 * Keeps the index a second behind what is told and said: facts that hold and turns are found by their words at
 * once, by their meaning later. One instance at a time, so that no older wording comes last.
 */
@Injectable()
export class MemoryIndexer implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(MemoryIndexer.name);
  private readonly passes = new JoinedPass(() => this.indexUnlessAway());
  private isStopping = false;

  constructor(
    private readonly database: Database,
    private readonly retrieval: Retrieval,
    private readonly pulse: Pulse,
    private readonly config: Config,
  ) {}

  onApplicationBootstrap(): void {
    if (this.config.featuresDisabled.has('memory')) return;
    this.pulse.onPulse(() => void this.pass());
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.isStopping = true;
    await this.passes.end();
  }

  /** Indexes what there is, within bounds; a pass that runs already is joined. Never throws. */
  pass(): Promise<void> {
    return this.passes.run();
  }

  private async indexUnlessAway(): Promise<void> {
    try {
      await this.indexAll();
    } catch (error) {
      // The database is away: what was taken is due again.
      this.logger.debug(`Indexing broke off: ${error instanceof Error ? error.name : 'unknown'}`);
    }
  }

  private async indexAll(): Promise<void> {
    for (let round = 0; round < MOST_ROUNDS && !this.isStopping; round++) {
      const [row] = await this.database.query<{ some: boolean }>(ANY_DUE, []);
      const seenTo = row?.some === true ? await this.indexSome() : [];
      if (seenTo.length === 0) return;
      if (seenTo.some(({ kind }) => kind === 'fact')) this.retrieval.embedSoon();
    }
  }

  /** Returns what was seen to; nothing also where another instance is at it. */
  private indexSome(): Promise<readonly DueRow[]> {
    return this.database.transaction(async (transaction) => {
      const [lock] = await transaction.query<{ is_mine: boolean }[]>(LOCK);
      if (lock?.is_mine !== true) return [];
      const rows = await transaction.query<DueRow[]>(TAKE);
      for (const { account_id: accountId, user_id: userId, kind, ref, text } of rows) {
        if (kind !== 'fact') continue;
        const passages = text === null ? [] : [toPassage(text)];
        await this.retrieval.put({ accountId, userId }, { kind, ref }, passages, transaction);
      }
      const turns = rows.filter(({ kind }) => kind === 'turn').map(toTurnText);
      await this.retrieval.putTurns(turns, transaction);
      return rows;
    });
  }
}

function toTurnText({ account_id: accountId, user_id: userId, ref, text }: DueRow): TurnText {
  return { accountId, userId, ref, text };
}

/** What the rules find they say in English, in sentences too short to tell; about whom, a question says "I". */
function toPassage(text: string): NewPassage {
  const isRuled = /^User(?:'s)? /u.test(text);
  return isRuled
    ? { text: inSecondPerson(text), ordinal: 0, language: 'en' }
    : { text, ordinal: 0 };
}
