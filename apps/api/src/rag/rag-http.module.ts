import { RagModule } from '@parley/rag';
import { RetrievalModule } from '@parley/retrieval';
import { StorageModule } from '@parley/storage';
import { Module } from '@nestjs/common';
import { RagController } from './rag.controller';
import { RagStatus } from './rag-status';
import { ReindexController } from './reindex.controller';
import { UploadClaims } from './upload-claims';
import { UploadController } from './upload.controller';
import { UploadsService } from './uploads.service';

@Module({
  imports: [StorageModule, RagModule, RetrievalModule],
  controllers: [UploadController, RagController, ReindexController],
  providers: [RagStatus, UploadClaims, UploadsService],
})
export class RagHttpModule {}
