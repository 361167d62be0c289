import type { OwnerScope } from '@parley/common';
import { Database } from '@parley/database';
import { Injectable } from '@nestjs/common';
import type { PassageKind, PassageOwner } from '../passages/passage';

interface QueuedSet extends PassageOwner {
  readonly kind: PassageKind;
}

export interface ReindexCounts {
  readonly passages: number;
  readonly waiting: number;
  readonly servedByOther: number;
}

const SETS_A_PAGE = 500;

const IN_SCOPE = `($1::uuid IS NULL OR s.account_id = $1) AND ($2::text IS NULL OR s.user_id = $2)
  AND s.passages > 0`;
// Turns get vectors as far as the embedder is loaded anyway, and nobody waits for them.
const NO_TURNS = `s.kind <> 'turn'`;

const SETS = {
  name: 'reindex_sets',
  text: `SELECT account_id, user_id, kind FROM passage_sets s WHERE ${IN_SCOPE} AND (${NO_TURNS} OR $6)
      AND ($3::uuid IS NULL OR (account_id, user_id, kind) > ($3, $4, $5))
    ORDER BY account_id, user_id, kind LIMIT ${SETS_A_PAGE}`,
};

// The set's row is locked first by everything that writes.
const QUEUE = {
  name: 'reindex_queue',
  text: `WITH target AS (
      UPDATE passage_sets SET target_model = $4, has_old_vectors = has_old_vectors OR coalesce(target_model <> $4, false)
      WHERE account_id = $1 AND user_id = $2 AND kind = $3 RETURNING account_id, user_id, kind)
    INSERT INTO vector_queue (passage_id, account_id, user_id, kind, ref, place)
    SELECT p.id, p.account_id, p.user_id, p.kind, p.ref, 2 FROM passages p JOIN target USING (account_id, user_id, kind)
    WHERE NOT EXISTS (SELECT 1 FROM vectors v WHERE v.passage_id = p.id AND v.model = $4)
    ON CONFLICT DO NOTHING`,
};

const COUNT = {
  name: 'reindex_count',
  text: `SELECT coalesce(sum(s.passages), 0)::integer AS passages,
      coalesce(sum(s.passages) FILTER (WHERE s.serving_model <> $3), 0)::integer AS "servedByOther",
      coalesce(sum((SELECT count(*) FROM vector_queue q
        WHERE (q.account_id, q.user_id, q.kind) = (s.account_id, s.user_id, s.kind))), 0)::integer AS waiting
    FROM passage_sets s WHERE ${IN_SCOPE} AND ${NO_TURNS}`,
};

interface SetRow {
  readonly account_id: string;
  readonly user_id: string;
  readonly kind: PassageKind;
}

/** Which sets there are to embed anew, and how far that is. */
@Injectable()
export class ReindexRepository {
  constructor(private readonly database: Database) {}

  /** Those that are to have vectors, and with `withTurns` all others too. */
  async *sets(
    { accountId, userId }: OwnerScope,
    { withTurns = false } = {},
  ): AsyncGenerator<QueuedSet> {
    let last: SetRow | undefined;
    for (;;) {
      const after = [last?.account_id, last?.user_id, last?.kind].map((part) => part ?? null);
      const values = [accountId ?? null, userId ?? null, ...after, withTurns];
      const rows: readonly SetRow[] = await this.database.query<SetRow>(SETS, values);
      for (const row of rows) {
        yield { accountId: row.account_id, userId: row.user_id, kind: row.kind };
      }
      last = rows.at(-1);
      if (rows.length < SETS_A_PAGE) return;
    }
  }

  /** Queues the set's passages that have no vectors of the model. */
  async queue({ accountId, userId, kind }: QueuedSet, model: string): Promise<void> {
    await this.database.query(QUEUE, [accountId, userId, kind, model]);
  }

  async count({ accountId, userId }: OwnerScope, model: string): Promise<ReindexCounts> {
    const values = [accountId ?? null, userId ?? null, model];
    const [counts] = await this.database.query<ReindexCounts>(COUNT, values);
    return counts ?? { passages: 0, waiting: 0, servedByOther: 0 };
  }
}
