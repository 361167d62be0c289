import { RagModule } from '@parley/rag';
import { StorageModule } from '@parley/storage';
import { Module } from '@nestjs/common';
import { RagController } from './rag.controller';
import { UploadClaims } from './upload-claims';
import { UploadController } from './upload.controller';
import { UploadsService } from './uploads.service';

@Module({
  imports: [StorageModule, RagModule],
  controllers: [UploadController, RagController],
  providers: [UploadClaims, UploadsService],
})
export class RagHttpModule {}
