import { refusalText, type StoredDocument } from '@parley/rag';
import { labelled } from '../output/labelled';
import type { Report } from '../output/report';
import { NOTHING, when } from '../output/words';
import { documentJson } from './document.mapper';

export interface DocumentDetails {
  readonly document: StoredDocument;
  readonly email: string | undefined;
  /** Chunks that no search by meaning finds yet. */
  readonly waiting: number;
}

export function documentReport({ document, email, waiting }: DocumentDetails): Report {
  const embedded = document.chunks - waiting;
  return {
    json: { ...documentJson(document, email), chunks_embedded: embedded },
    text: labelled('Document Details', {
      ID: document.id,
      Username: email ?? NOTHING,
      'User ID': document.userId,
      File: document.filename,
      Type: document.kind,
      Bytes: document.bytes,
      State: document.state,
      Error: refusalText(document) ?? NOTHING,
      Pages: document.pages ?? NOTHING,
      Chunks: `${document.chunks} (${embedded} looked at for search by meaning)`,
      Language: document.language ?? NOTHING,
      Added: when(document.createdAt),
    }),
  };
}

export function removedDocumentReport({ id, filename }: StoredDocument): Report {
  return {
    json: { document_id: id, filename, removed: true },
    text: `${filename} was removed with everything that was found by it.`,
  };
}
