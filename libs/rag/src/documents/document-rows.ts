import type { DocumentKind } from '../parsing/document-kind';
import type { Refusal } from '../parsing/refused-document';
import type { DocumentState, StoredDocument } from './document';

/** As ids are made here, and no other way of writing them. */
export const DOCUMENT_ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export interface DocumentRow {
  readonly id: string;
  readonly account_id: string;
  readonly user_id: string;
  readonly filename: string;
  readonly kind: DocumentKind;
  readonly bytes: string;
  readonly file_key: string;
  readonly state: DocumentState;
  readonly pages: number | null;
  readonly chunks: number;
  readonly characters: number;
  readonly language: string | null;
  readonly refusal: Refusal | null;
  readonly created_at: Date;
}

export function toDocument(row: DocumentRow): StoredDocument {
  return {
    id: row.id,
    accountId: row.account_id,
    userId: row.user_id,
    filename: row.filename,
    kind: row.kind,
    bytes: Number(row.bytes),
    fileKey: row.file_key,
    state: row.state,
    pages: row.pages,
    chunks: row.chunks,
    characters: row.characters,
    language: row.language,
    refusal: row.refusal,
    createdAt: row.created_at,
  };
}

/** Where a list goes on: after the document that was added then. */
export type ListCursor = [createdMs: number, id: string];

export const isListCursor = (parts: readonly unknown[]): parts is ListCursor =>
  parts.length === 2 && Number.isSafeInteger(parts[0]) && DOCUMENT_ID.test(String(parts[1]));
