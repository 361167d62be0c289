import { applyDecorators, UseInterceptors } from '@nestjs/common';
import { ApiConsumes } from '@nestjs/swagger';
import { Idempotent } from '../../auth/idempotent.decorator';
import { AudioUploadInterceptor } from './audio-upload.interceptor';

/** A route that takes an audio file in a form. */
export function AudioUpload(): MethodDecorator {
  return applyDecorators(
    UseInterceptors(AudioUploadInterceptor),
    Idempotent(),
    ApiConsumes('multipart/form-data'),
  );
}
