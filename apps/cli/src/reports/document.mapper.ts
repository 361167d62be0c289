import { refusalText, type StoredDocument } from '@parley/rag';

/** As the API writes a document, with whose it is. */
export function documentJson(document: StoredDocument, email: string | undefined): object {
  return {
    document_id: document.id,
    account_id: document.accountId,
    email: email ?? null,
    user_id: document.userId,
    filename: document.filename,
    type: document.kind,
    bytes: document.bytes,
    state: document.state,
    pages: document.pages,
    chunks: document.chunks,
    language: document.language,
    error: refusalText(document),
    created_at: document.createdAt.toISOString(),
  };
}
