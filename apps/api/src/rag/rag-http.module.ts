import { RagModule } from '@parley/rag';
import { StorageModule } from '@parley/storage';
import { Module } from '@nestjs/common';
import { RagController } from './rag.controller';
import { RagStatus } from './rag-status';
import { UploadClaims } from './upload-claims';
import { UploadController } from './upload.controller';
import { UploadsService } from './uploads.service';

@Module({
  imports: [StorageModule, RagModule],
  controllers: [UploadController, RagController],
  providers: [RagStatus, UploadClaims, UploadsService],
})
export class RagHttpModule {}
