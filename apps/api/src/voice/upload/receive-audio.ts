import { basename, dirname } from 'node:path';
import { HttpException } from '@nestjs/common';
import { DomainError, InvalidInputError } from '@parley/common';
import type { Response } from 'express';
import multer, { diskStorage, MulterError } from 'multer';
import { findFault } from '../../http/body/find-fault';
import { faultyField } from '../../http/body/parse-json-object';
import type { UploadRequest } from './upload';

const FILE_FIELDS: readonly string[] = ['audio_file', 'file', 'audio'];
const MAX_FIELDS = 20;
const MAX_FIELD_BYTES = 100 * 1024;

/**
 * Streams the one file of a multipart body to `path` and leaves its fields in `request.body`.
 * @throws DomainError `too_large`, InvalidInputError; the file may lie there in part.
 */
export async function receiveAudio(
  request: UploadRequest,
  response: Response,
  { path, maxBytes }: { readonly path: string; readonly maxBytes: number },
): Promise<void> {
  const receive = multer({
    storage: diskStorage({
      destination: dirname(path),
      filename: (_request, _file, done) => done(null, basename(path)),
    }),
    limits: { fileSize: maxBytes, files: 1, fields: MAX_FIELDS, fieldSize: MAX_FIELD_BYTES },
  }).any();
  await new Promise<void>((resolve, reject) => {
    void receive(request, response, (error: unknown) => {
      if (error === undefined || error === null) resolve();
      else reject(toInputError(error, maxBytes));
    });
  });
  readFields(request);
  readFile(request, path);
}

function readFields(request: UploadRequest): void {
  const fields: object = { ...(request.body as object) };
  const fault = findFault(fields);
  if (fault !== undefined) throw faultyField(fault);
  request.body = fields;
}

function readFile(request: UploadRequest, path: string): void {
  const [file] = Array.isArray(request.files) ? request.files : [];
  if (file === undefined) return;
  if (!FILE_FIELDS.includes(file.fieldname)) {
    throw new InvalidInputError(`Send the audio as ${FILE_FIELDS.join(', ')}.`, {
      fields: [{ field: 'audio_file', message: 'is missing' }],
    });
  }
  request.uploadedAudio = { path };
}

function toInputError(error: unknown, maxBytes: number): Error {
  if (error instanceof MulterError) {
    if (error.code === 'LIMIT_FILE_SIZE' || error.code === 'LIMIT_FIELD_VALUE') {
      const limit = `${maxBytes / 1024 / 1024} MB`;
      return new DomainError('too_large', `The audio file is larger than ${limit}.`);
    }
    return new InvalidInputError(`The form is not as it should be: ${error.message}.`);
  }
  if (error instanceof HttpException || error instanceof DomainError) return error;
  // busboy says so of forms that are cut off or malformed.
  const isForm = error instanceof Error && /form|boundary|multipart|header/i.test(error.message);
  return isForm ? new InvalidInputError('The multipart form is malformed.') : (error as Error);
}
