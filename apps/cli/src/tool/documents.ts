import { NotFoundError } from '@parley/common';
import type { StoredDocument } from '@parley/rag';
import type { DocumentDetails } from '../reports/document.report';
import type { DocumentList } from '../reports/document-list.report';
import { accountIdOf } from './account-id-of';
import type { DocumentParts } from './document-parts';

export interface DocumentQuery {
  /** E-mail or id. */
  readonly account?: string;
  readonly user?: string;
  readonly limit: number;
}

/** @throws NotFoundError for an unknown account. */
export async function listDocuments(
  { accounts: known, all }: DocumentParts,
  { account, user: userId, limit }: DocumentQuery,
): Promise<DocumentList> {
  const accounts = await known.list();
  const scope = { accountId: accountIdOf(accounts, account), userId };
  const documents = await all.findRecent(scope, limit);
  return { documents, total: await all.count(scope), accounts };
}

/** @throws NotFoundError */
export async function describeDocument(parts: DocumentParts, id: string): Promise<DocumentDetails> {
  const document = await findDocument(parts, id);
  const accounts = await parts.accounts.list();
  return {
    document,
    email: accounts.find((each) => each.id === document.accountId)?.email,
    waiting: await parts.documents.countWaiting(document),
  };
}

/** @throws NotFoundError */
export async function removeDocument(parts: DocumentParts, id: string): Promise<StoredDocument> {
  return parts.documents.delete(await findDocument(parts, id), id);
}

async function findDocument({ all }: DocumentParts, id: string): Promise<StoredDocument> {
  const document = await all.findById(id);
  if (document !== undefined) return document;
  throw new NotFoundError(`There is no document ${id}.`, { code: 'document_not_found' });
}
