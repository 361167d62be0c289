import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { InvalidInputError } from '@parley/common';
import { requestOf } from '../../http/exchange';
import type { UploadedAudio, UploadRequest } from './upload';

function uploadOf(context: ExecutionContext): UploadedAudio | undefined {
  const request: UploadRequest = requestOf(context);
  return request.uploadedAudio;
}

/** The audio file of the form, if it has one. */
export const MaybeUploadedFile = createParamDecorator(
  (_: unknown, context: ExecutionContext): UploadedAudio | undefined => uploadOf(context),
);

/** The audio file of the form. @throws InvalidInputError where there is none. */
export const UploadedFile = createParamDecorator(
  (_: unknown, context: ExecutionContext): UploadedAudio => {
    const upload = uploadOf(context);
    if (upload !== undefined) return upload;
    throw new InvalidInputError('audio_file is missing. Send it in a multipart form.', {
      fields: [{ field: 'audio_file', message: 'is missing' }],
    });
  },
);
