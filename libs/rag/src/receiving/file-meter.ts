import { createHash } from 'node:crypto';
import { Transform, type TransformCallback } from 'node:stream';
import { DomainError } from '@parley/common';
import type { ReceivedFile } from '../documents/document';
import { HEAD_BYTES, kindOf } from '../parsing/document-kind';

/** Lets a file through, and knows afterwards what it was. Ends early for what is no document. */
export class FileMeter extends Transform {
  private readonly hash = createHash('sha256');
  private head = Buffer.alloc(0);
  private bytes = 0;
  private kind: ReceivedFile['kind'] | undefined;

  constructor(private readonly filename: string) {
    super();
  }

  /** Once the stream has ended. */
  describe(): Pick<ReceivedFile, 'kind' | 'bytes' | 'sha256'> {
    if (this.kind === undefined) throw new Error('The file has not been read to its end');
    return { kind: this.kind, bytes: this.bytes, sha256: this.hash.digest() };
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.bytes += chunk.length;
    this.hash.update(chunk);
    if (this.kind === undefined) {
      this.head = Buffer.concat([this.head, chunk.subarray(0, HEAD_BYTES)]);
      if (this.head.length >= HEAD_BYTES && !this.recognise()) return done(unsupported());
    }
    done(null, chunk);
  }

  override _flush(done: TransformCallback): void {
    const isKnown = this.kind !== undefined || this.recognise();
    done(isKnown ? null : unsupported());
  }

  private recognise(): boolean {
    this.kind = kindOf(this.head.subarray(0, HEAD_BYTES), this.filename);
    return this.kind !== undefined;
  }
}

function unsupported(): DomainError {
  const message =
    'This type of file is not supported. Upload PDF, DOCX, RTF, Markdown, HTML, CSV or text.';
  return new DomainError('unsupported_media', message, { code: 'document_type' });
}
