import type { OwnerScope } from '@parley/common';
import { Database } from '@parley/database';
import { Injectable } from '@nestjs/common';
import type { StoredDocument } from './document';
import { DOCUMENT_ID, type DocumentRow, toDocument } from './document-rows';

const MATCHING = `FROM documents
  WHERE ($1::uuid IS NULL OR account_id = $1) AND ($2::text IS NULL OR user_id = $2)`;

const RECENT = {
  name: 'operator_recent_documents',
  text: `SELECT * ${MATCHING} ORDER BY created_at DESC, id DESC LIMIT $3`,
};

const COUNT = {
  name: 'operator_count_documents',
  text: `SELECT count(*)::integer AS total ${MATCHING}`,
};

const FIND = {
  name: 'operator_find_document',
  text: `SELECT * FROM documents WHERE id = $1`,
};

/** Documents across accounts, for whoever operates the installation. */
@Injectable()
export class OperatorDocumentsRepository {
  constructor(private readonly database: Database) {}

  /** Newest first. */
  async findRecent(
    { accountId, userId }: OwnerScope,
    limit: number,
  ): Promise<readonly StoredDocument[]> {
    const values = [accountId ?? null, userId ?? null, limit];
    return (await this.database.query<DocumentRow>(RECENT, values)).map(toDocument);
  }

  async count({ accountId, userId }: OwnerScope): Promise<number> {
    const values = [accountId ?? null, userId ?? null];
    return (await this.database.query<{ total: number }>(COUNT, values))[0]?.total ?? 0;
  }

  async findById(id: string): Promise<StoredDocument | undefined> {
    if (!DOCUMENT_ID.test(id)) return undefined;
    return (await this.database.query<DocumentRow>(FIND, [id])).map(toDocument)[0];
  }
}
