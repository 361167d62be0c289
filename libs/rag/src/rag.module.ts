import { ChatModule } from '@parley/chat';
import { Module } from '@nestjs/common';
import { DocumentRecovery } from './documents/document-recovery';
import { DocumentsPersonalData } from './documents/documents.personal-data';
import { DocumentsModule } from './documents.module';
import { DocumentRecall } from './turn/document-recall';

/** Documents as a server has them: watched over, recalled in conversations, exported and erased. */
@Module({
  imports: [ChatModule, DocumentsModule],
  providers: [DocumentRecovery, DocumentsPersonalData, DocumentRecall],
  exports: [DocumentsModule],
})
export class RagModule {}
