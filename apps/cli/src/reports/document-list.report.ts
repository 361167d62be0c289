import type { Account } from '@parley/auth';
import type { StoredDocument } from '@parley/rag';
import type { Report } from '../output/report';
import { table } from '../output/table';
import { NOTHING, when } from '../output/words';
import { documentJson } from './document.mapper';

const HEADINGS = ['ID', 'USERNAME', 'USER ID', 'FILE', 'TYPE', 'STATE', 'CHUNKS', 'ADDED'];

export interface DocumentList {
  readonly documents: readonly StoredDocument[];
  /** Of all that match, shown or not. */
  readonly total: number;
  readonly accounts: readonly Account[];
}

export function documentListReport({ documents, total, accounts }: DocumentList): Report {
  const emails = new Map(accounts.map(({ id, email }) => [id, email]));
  const rows = documents.map((document) => toRow(document, emails.get(document.accountId)));
  const shown = total > documents.length ? ` (the ${documents.length} latest are shown)` : '';
  return {
    json: {
      total,
      documents: documents.map((document) =>
        documentJson(document, emails.get(document.accountId)),
      ),
    },
    text: `Total documents: ${total}${shown}${rows.length === 0 ? '' : `\n\n${table(HEADINGS, rows)}`}`,
  };
}

function toRow(document: StoredDocument, email = NOTHING): readonly string[] {
  const { id, userId, filename, kind, state, chunks, createdAt } = document;
  return [id, email, userId, filename, kind, state, String(chunks), when(createdAt)];
}
