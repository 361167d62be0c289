import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { readMultipart } from '../../http/multipart/read-multipart';
import type { UploadedAudio, UploadRequest } from './upload';

const MAX_FIELD_BYTES = 100 * 1024;

/**
 * Streams the one file of a multipart body to `path` and leaves its fields in `request.body`.
 * @throws what `readMultipart` throws; the file may lie there in part, which the caller removes.
 */
export async function receiveAudio(
  request: UploadRequest,
  { path, maxBytes }: { readonly path: string; readonly maxBytes: number },
): Promise<void> {
  const { file, fields } = await readMultipart<UploadedAudio>(request, {
    fileFields: ['audio_file', 'file', 'audio'],
    maxFileBytes: maxBytes,
    maxFieldBytes: MAX_FIELD_BYTES,
    take: async (content) => {
      await pipeline(content, createWriteStream(path, { mode: 0o600 }));
      return { path };
    },
    drop: async () => {},
  });
  request.body = { ...fields };
  if (file !== undefined) request.uploadedAudio = file;
}
