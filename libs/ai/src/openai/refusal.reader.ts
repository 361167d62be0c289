import type { ProviderError } from '../ports/provider.error';
import type { AnswerReader } from './answer-reader';

const MAX_BODY_BYTES = 16_384;

/** Reads the beginning of an error response and then throws what it means. */
export class RefusalReader implements AnswerReader {
  private readonly chunks: Buffer[] = [];
  private bytes = 0;

  constructor(private readonly toError: (body: string) => ProviderError) {}

  read(bytes: Buffer): boolean {
    this.bytes += bytes.length;
    this.chunks.push(bytes);
    if (this.bytes > MAX_BODY_BYTES) this.end();
    return true;
  }

  end(): never {
    throw this.toError(Buffer.concat(this.chunks).toString('utf8', 0, MAX_BODY_BYTES));
  }
}
