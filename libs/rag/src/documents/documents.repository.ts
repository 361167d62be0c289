import { decodeCursor, encodeCursor, type Page, type PageRequest, toPage } from '@parley/common';
import { Database, Instance } from '@parley/database';
import type { PassageOwner } from '@parley/retrieval';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { ParsedDocument } from '../parsing/parse.job';
import type { Refusal } from '../parsing/refused-document';
import type { DocumentScope, ReceivedFile, StoredDocument } from './document';
import { EVENTS } from './document-events';
import { DOCUMENT_ID, type DocumentRow, isListCursor, toDocument } from './document-rows';

/** An open transaction, for code that may not know TypeORM. */
export type Transaction = EntityManager;

// A document that failed gives way to a new attempt with the same content.
const INSERT = `INSERT INTO documents AS d
    (id, account_id, user_id, filename, kind, bytes, sha256, file_key, owner)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
  ON CONFLICT (account_id, user_id, sha256) DO UPDATE SET id = EXCLUDED.id, filename = EXCLUDED.filename,
    kind = EXCLUDED.kind, file_key = EXCLUDED.file_key, owner = EXCLUDED.owner, state = 'processing',
    refusal = NULL, created_at = EXCLUDED.created_at, updated_at = clock_timestamp()
  WHERE d.state = 'failed' RETURNING *`;
const FIND_SAME = `SELECT * FROM documents WHERE account_id = $1 AND user_id = $2 AND sha256 = $3`;

const FIND = {
  name: 'documents_find',
  text: `SELECT * FROM documents
    WHERE id = $1 AND account_id = $2 AND ($3::text IS NULL OR user_id = $3)`,
};

const LIST = {
  name: 'documents_list',
  text: `SELECT * FROM documents WHERE account_id = $1 AND user_id = $2
      AND ($3::timestamptz IS NULL OR (created_at, id) < ($3, $4::uuid))
    ORDER BY created_at DESC, id DESC LIMIT $5`,
};

const COUNT = {
  name: 'documents_count',
  text: `SELECT count(*)::integer AS total FROM documents
    WHERE account_id = $1 AND user_id = $2 AND state IN ('text_ready', 'ready')`,
};

const NAMES = {
  name: 'documents_names',
  text: `SELECT id, filename FROM documents WHERE account_id = $1 AND user_id = $2 AND id = ANY($3::uuid[])`,
};

const INDEXED = `WITH done AS (
    UPDATE documents SET state = 'text_ready', chunks = $3, characters = $4, pages = $5, language = $6,
      updated_at = clock_timestamp()
    WHERE id = $1 AND owner = $2 AND state = 'processing' RETURNING *)
  SELECT append_event(account_id, user_id, NULL, '${EVENTS.indexed}',
    jsonb_build_object('document_id', id, 'filename', filename, 'chunks', chunks)) FROM done`;

const READ_AGAIN = `UPDATE documents SET state = 'text_ready', chunks = $2, characters = $3, pages = $4, language = $5,
    updated_at = clock_timestamp()
  WHERE id = $1 AND state IN ('text_ready', 'ready') RETURNING *`;

const READY = {
  name: 'documents_ready',
  text: `WITH done AS (
      UPDATE documents SET state = 'ready', updated_at = clock_timestamp()
      WHERE id = $1 AND account_id = $2 AND user_id = $3 AND state = 'text_ready' RETURNING *)
    SELECT append_event(account_id, user_id, NULL, '${EVENTS.ready}',
      jsonb_build_object('document_id', id, 'filename', filename, 'chunks', chunks)) FROM done`,
};

const FAILED = {
  name: 'documents_failed',
  text: `WITH done AS (
      UPDATE documents SET state = 'failed', refusal = $3, updated_at = clock_timestamp()
      WHERE id = $1 AND owner = $2 AND state = 'processing' RETURNING *)
    SELECT append_event(account_id, user_id, NULL, '${EVENTS.failed}',
      jsonb_build_object('document_id', id, 'filename', filename, 'reason', refusal)) FROM done`,
};

const DELETE = `WITH gone AS (
    DELETE FROM documents WHERE id = $1 AND account_id = $2 AND ($3::text IS NULL OR user_id = $3) RETURNING *)
  SELECT gone.*, append_event(account_id, user_id, NULL, '${EVENTS.deleted}',
    jsonb_build_object('document_id', id, 'filename', filename)) FROM gone`;

const FORGET_FAILED = {
  name: 'documents_forget_failed',
  text: `DELETE FROM documents WHERE id = $1 AND state = 'failed'`,
};

const REFUSAL = {
  name: 'documents_refusal',
  text: `SELECT data->>'reason' AS refusal FROM events
    WHERE account_id = $1 AND user_id = $2 AND session_key IS NULL AND type = '${EVENTS.failed}'
      AND data->>'document_id' = $3 AND created_at >= $4
    ORDER BY xid DESC, id DESC LIMIT 1`,
};

const TAKE_OVER = {
  name: 'documents_take_over',
  text: `UPDATE documents d SET owner = $1 WHERE state = 'processing' AND (owner = $1 OR NOT EXISTS (
      SELECT 1 FROM instances i WHERE i.id = d.owner
        AND i.heartbeat_at > clock_timestamp() - interval '10 seconds'))
    RETURNING d.*`,
};

const UNFINISHED_VECTORS = {
  name: 'documents_text_ready',
  text: `SELECT * FROM documents WHERE state = 'text_ready' ORDER BY updated_at LIMIT 100`,
};

const KNOWN_FILES = {
  name: 'documents_known_files',
  text: `SELECT file_key FROM documents WHERE file_key = ANY($1) AND state <> 'failed'`,
};

/** Documents in SQL; a change and the event that tells of it are one statement. */
@Injectable()
export class DocumentsRepository {
  constructor(
    private readonly database: Database,
    private readonly instance: Instance,
  ) {}

  /** A new document, or the one with the same content that the user has. */
  async insert(
    transaction: Transaction,
    id: string,
    owner: PassageOwner,
    file: ReceivedFile,
  ): Promise<{ readonly document: StoredDocument; readonly isNew: boolean }> {
    const { filename, kind, bytes, sha256, fileKey } = file;
    const values = [filename, kind, bytes, sha256, fileKey, this.instance.id];
    const made = await rowsOf(transaction, INSERT, [id, owner.accountId, owner.userId, ...values]);
    const same = made[0] ?? (await this.findSame(transaction, owner, sha256));
    return { document: toDocument(same), isNew: made.length > 0 };
  }

  /** Without a user, any of the account's. */
  async find(owner: DocumentScope, id: string): Promise<StoredDocument | undefined> {
    if (!DOCUMENT_ID.test(id)) return undefined;
    const values = [id, owner.accountId, owner.userId ?? null];
    return (await this.database.query<DocumentRow>(FIND, values)).map(toDocument)[0];
  }

  /** Newest first. */
  async list(owner: PassageOwner, page: PageRequest): Promise<Page<StoredDocument>> {
    const [at, id] =
      page.cursor === undefined ? [undefined, null] : decodeCursor(page.cursor, isListCursor);
    const after = at === undefined ? null : new Date(at);
    const values = [owner.accountId, owner.userId, after, id, page.limit + 1];
    const rows = (await this.database.query<DocumentRow>(LIST, values)).map(toDocument);
    return toPage(rows, page.limit, (last) => encodeCursor([last.createdAt.getTime(), last.id]));
  }

  /** How many of the user's documents a search finds. */
  async count(owner: PassageOwner): Promise<number> {
    const values = [owner.accountId, owner.userId];
    return (await this.database.query<{ total: number }>(COUNT, values))[0]?.total ?? 0;
  }

  async findNames(
    owner: PassageOwner,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, string>> {
    const values = [owner.accountId, owner.userId, ids];
    const rows = await this.database.query<{ id: string; filename: string }>(NAMES, values);
    return new Map(rows.map(({ id, filename }) => [id, filename]));
  }

  /** @returns false where the document was deleted, or taken over by another instance, meanwhile. */
  async setIndexed(transaction: Transaction, id: string, parsed: ParsedDocument): Promise<boolean> {
    const { chunks, characters, pages, language } = parsed;
    const values = [id, this.instance.id, chunks.length, characters, pages, language];
    return (await rowsOf(transaction, INDEXED, values)).length > 0;
  }

  /** For one that was indexed before. @returns false where it was deleted meanwhile */
  async setReadAgain(
    transaction: Transaction,
    id: string,
    { chunks, characters, pages, language }: ParsedDocument,
  ): Promise<boolean> {
    const values = [id, chunks.length, characters, pages, language];
    return (await rowsOf(transaction, READ_AGAIN, values)).length > 0;
  }

  async setReady(document: PassageOwner & { readonly id: string }): Promise<boolean> {
    const { id, accountId, userId } = document;
    return (await this.database.query(READY, [id, accountId, userId])).length > 0;
  }

  /** @returns false where it is no longer this instance's to read. */
  async setFailed(id: string, refusal: Refusal): Promise<boolean> {
    return (await this.database.query(FAILED, [id, this.instance.id, refusal])).length > 0;
  }

  async forgetFailed(id: string): Promise<void> {
    await this.database.query(FORGET_FAILED, [id]);
  }

  /** Why a document could not be read that is gone by now. */
  async findRefusal(document: StoredDocument): Promise<Refusal | undefined> {
    const { accountId, userId, id, createdAt } = document;
    const values = [accountId, userId, id, createdAt];
    const rows = await this.database.query<{ refusal: Refusal }>(REFUSAL, values);
    return rows[0]?.refusal;
  }

  async delete(
    transaction: Transaction,
    owner: DocumentScope,
    id: string,
  ): Promise<StoredDocument | undefined> {
    if (!DOCUMENT_ID.test(id)) return undefined;
    const values = [id, owner.accountId, owner.userId ?? null];
    return (await rowsOf(transaction, DELETE, values)).map(toDocument)[0];
  }

  /** Documents that nobody reads any more, and this instance's own; they are this instance's from now on. */
  async takeOver(): Promise<readonly StoredDocument[]> {
    const rows = await this.database.query<DocumentRow>(TAKE_OVER, [this.instance.id]);
    return rows.map(toDocument);
  }

  async findTextReady(): Promise<readonly StoredDocument[]> {
    return (await this.database.query<DocumentRow>(UNFINISHED_VECTORS, [])).map(toDocument);
  }

  /** Those of the keys that belong to a document. */
  async findKnownFiles(keys: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.database.query<{ file_key: string }>(KNOWN_FILES, [keys]);
    return new Set(rows.map(({ file_key }) => file_key));
  }

  private async findSame(
    transaction: Transaction,
    { accountId, userId }: PassageOwner,
    sha256: Buffer,
  ): Promise<DocumentRow> {
    const [row] = await rowsOf(transaction, FIND_SAME, [accountId, userId, sha256]);
    if (row === undefined) throw new Error('A document was deleted while it was uploaded again');
    return row;
  }
}

async function rowsOf(
  transaction: Transaction,
  sql: string,
  values: readonly unknown[],
): Promise<readonly DocumentRow[]> {
  return transaction.query<DocumentRow[]>(sql, [...values]);
}
