import { ChatModule } from '@parley/chat';
import { RetrievalModule } from '@parley/retrieval';
import { Module } from '@nestjs/common';
import { DocumentIndexer } from './documents/document-indexer';
import { DocumentRecovery } from './documents/document-recovery';
import { DocumentsPersonalData } from './documents/documents.personal-data';
import { DocumentSearch } from './documents/document-search';
import { Documents } from './documents/documents';
import { DocumentTotalsRepository } from './documents/document-totals.repository';
import { DocumentsRepository } from './documents/documents.repository';
import { DocumentParser } from './parsing/document-parser';
import { DocumentRecall } from './turn/document-recall';

/** Documents: received, read, searched. Needs the global database, object store, workers and wake-ups. */
@Module({
  imports: [ChatModule, RetrievalModule],
  providers: [
    DocumentsRepository,
    DocumentTotalsRepository,
    DocumentParser,
    DocumentIndexer,
    DocumentRecovery,
    Documents,
    DocumentsPersonalData,
    DocumentSearch,
    DocumentRecall,
  ],
  exports: [Documents, DocumentSearch],
})
export class RagModule {}
