import type { OwnerScope } from '@parley/common';
import { Database } from '@parley/database';
import { Injectable } from '@nestjs/common';

const TOTALS = {
  name: 'documents_totals',
  text: `SELECT
      (SELECT count(*)::integer FROM documents d WHERE ($1::uuid IS NULL OR d.account_id = $1)
        AND ($2::text IS NULL OR d.user_id = $2) AND d.state IN ('text_ready', 'ready')) AS documents,
      (SELECT coalesce(sum(s.passages), 0)::integer FROM passage_sets s WHERE ($1::uuid IS NULL OR s.account_id = $1)
        AND ($2::text IS NULL OR s.user_id = $2) AND s.kind = 'document') AS chunks`,
};

export interface DocumentTotals {
  readonly documents: number;
  readonly chunks: number;
}

/** How much of documents there is, for whoever watches the system. */
@Injectable()
export class DocumentTotalsRepository {
  constructor(private readonly database: Database) {}

  async countAll({ accountId, userId }: OwnerScope): Promise<DocumentTotals> {
    const values = [accountId ?? null, userId ?? null];
    const [row] = await this.database.query<DocumentTotals>(TOTALS, values);
    return row ?? { documents: 0, chunks: 0 };
  }
}
