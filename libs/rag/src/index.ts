export type { DocumentState, ReceivedFile, StoredDocument } from './documents/document';
export {
  type DocumentPassage,
  DocumentSearch,
  type DocumentSearchResult,
  type DocumentStats,
} from './documents/document-search';
export { Documents } from './documents/documents';
export { HEAD_BYTES, kindOf } from './parsing/document-kind';
export { REFUSALS } from './parsing/refused-document';
export { RagModule } from './rag.module';
