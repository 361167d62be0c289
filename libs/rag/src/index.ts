export type { DocumentState, ReceivedFile, StoredDocument } from './documents/document';
export {
  type DocumentPassage,
  DocumentSearch,
  type DocumentSearchResult,
  type DocumentStats,
} from './documents/document-search';
export { Documents } from './documents/documents';
export { OperatorDocumentsRepository } from './documents/operator-documents.repository';
export { DocumentsModule } from './documents.module';
export { refusalText } from './parsing/refused-document';
export { RagModule } from './rag.module';
export { DocumentFiles } from './receiving/document-files';
