import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
} from '@nestjs/common';
import { Config } from '@parley/config';
import { IdempotencyKeys } from '@parley/idempotency';
import type { Response } from 'express';
import { finalize, type Observable } from 'rxjs';
import { requestOf, responseOf } from '../../http/exchange';
import { holdKey } from '../../auth/hold-key';
import { isMultipart } from '../../http/body/media-type';
import { receiveAudio } from './receive-audio';
import type { UploadRequest } from './upload';
import { UploadDirectory } from './upload-directory';

/** Receives a form with an audio file before its handler, and removes the file after it, in every outcome. */
@Injectable()
export class AudioUploadInterceptor implements NestInterceptor {
  constructor(
    private readonly directory: UploadDirectory,
    private readonly config: Config,
    private readonly keys: IdempotencyKeys,
  ) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const request: UploadRequest = requestOf(context);
    if (!isMultipart(request.headers['content-type'])) return next.handle();
    const path = await this.directory.newPath();
    try {
      await this.receive(request, responseOf(context), path);
    } catch (error) {
      await this.directory.remove(path);
      throw error;
    }
    return next.handle().pipe(finalize(() => void this.directory.remove(path)));
  }

  private async receive(request: UploadRequest, response: Response, path: string): Promise<void> {
    const { maxAudioBytes: maxBytes } = this.config.voice;
    await receiveAudio(request, { path, maxBytes });
    if (request.headers['idempotency-key'] === undefined) return;
    const hash = createHash('sha256').update(JSON.stringify(request.body));
    if (request.uploadedAudio !== undefined) await pipeline(createReadStream(path), hash);
    request.bodyHash = hash.digest();
    await holdKey(this.keys, request, response);
  }
}
