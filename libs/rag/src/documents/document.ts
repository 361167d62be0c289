import type { PassageOwner } from '@parley/retrieval';
import type { DocumentKind } from '../parsing/document-kind';
import type { Refusal } from '../parsing/refused-document';

/**
 * `processing`: being read, found by no search. `text_ready`: found by words. `ready`: found by meaning too,
 * where its language can be. `failed`: it could not be read.
 */
export type DocumentState = 'processing' | 'text_ready' | 'ready' | 'failed';

export interface StoredDocument extends PassageOwner {
  readonly id: string;
  readonly filename: string;
  readonly kind: DocumentKind;
  readonly bytes: number;
  readonly state: DocumentState;
  readonly pages: number | null;
  readonly chunks: number;
  readonly characters: number;
  readonly language: string | null;
  readonly refusal: Refusal | null;
  readonly createdAt: Date;
  /** Where its file lies. */
  readonly fileKey: string;
}

/** A file that has been received in full and lies in the object store. */
export interface ReceivedFile {
  readonly fileKey: string;
  readonly filename: string;
  readonly kind: DocumentKind;
  readonly bytes: number;
  readonly sha256: Buffer;
}

/** Whose documents a call may see: one user's, or with no `userId` the whole account's. */
export interface DocumentScope {
  readonly accountId: string;
  readonly userId?: string | undefined;
}
