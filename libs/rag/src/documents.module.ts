import { RetrievalModule } from '@parley/retrieval';
import { Module } from '@nestjs/common';
import { DocumentIndexer } from './documents/document-indexer';
import { DocumentRereading } from './documents/document-rereading';
import { DocumentSearch } from './documents/document-search';
import { DocumentTotalsRepository } from './documents/document-totals.repository';
import { Documents } from './documents/documents';
import { DocumentsRepository } from './documents/documents.repository';
import { OperatorDocumentsRepository } from './documents/operator-documents.repository';
import { DocumentParser } from './parsing/document-parser';
import { DocumentFiles } from './receiving/document-files';

/** Documents without the conversation. Needs the global database, object store, workers and wake-ups. */
@Module({
  imports: [RetrievalModule],
  providers: [
    DocumentsRepository,
    DocumentTotalsRepository,
    OperatorDocumentsRepository,
    DocumentParser,
    DocumentIndexer,
    DocumentRereading,
    DocumentFiles,
    Documents,
    DocumentSearch,
  ],
  exports: [
    DocumentsRepository,
    OperatorDocumentsRepository,
    DocumentIndexer,
    DocumentFiles,
    Documents,
    DocumentSearch,
  ],
})
export class DocumentsModule {}
