import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import busboy from 'busboy';
import { CancelledError, DomainError, InvalidInputError } from '@parley/common';
import { discard } from '../body/read-bytes';

const LIMITS = { files: 2, fields: 20, fieldSize: 4_096, fieldNameSize: 100, headerPairs: 50 };

export interface MultipartRules<T> {
  /** Name of the one file part. */
  readonly fileField: string;
  readonly maxFileBytes: number;
  /** Takes the file as it arrives. When it fails, or the stream does, it leaves nothing behind. */
  readonly take: (content: Readable, filename: string) => Promise<T>;
  /** Undoes `take`, where what follows the file turns out to be wrong. */
  readonly drop: (taken: T) => Promise<void>;
}

export interface Multipart<T> {
  readonly file: T;
  readonly fields: Readonly<Record<string, string>>;
}

/**
 * Reads a form with exactly one file, which goes where `take` puts it and never into memory.
 * @throws InvalidInputError, DomainError `too_large` or `unsupported_media`, what `take` throws;
 * CancelledError for a client who left half-way.
 */
export async function readMultipart<T>(
  request: IncomingMessage,
  rules: MultipartRules<T>,
): Promise<Multipart<T>> {
  const form = new MultipartForm(request, rules);
  try {
    return await form.read();
  } catch (error) {
    await form.dropFile();
    // A client that is cut off while it sends does not get to see the answer.
    await discard(request).catch(() => undefined);
    throw error;
  }
}

class MultipartForm<T> {
  private readonly fields: Record<string, string> = Object.create(null) as Record<string, string>;
  private taking: Promise<T> | undefined;
  private fault: Error | undefined;
  private content: Readable | undefined;

  constructor(
    private readonly request: IncomingMessage,
    private readonly rules: MultipartRules<T>,
  ) {}

  async read(): Promise<Multipart<T>> {
    const parser = this.openParser();
    await new Promise<void>((resolve, reject) => {
      const fail = (error: Error) => {
        this.fault ??= error;
        this.request.unpipe(parser);
        this.content?.destroy(this.fault);
        reject(this.fault);
      };
      parser.on('field', (name, value, { valueTruncated }) => {
        if (valueTruncated) fail(invalid(name, 'is too long'));
        else this.fields[name] = value;
      });
      parser.on('file', (name, content, { filename }) =>
        this.onFile(name, content, filename, fail),
      );
      parser.on('error', () => fail(malformed()));
      parser.on('close', resolve);
      this.request.once('close', () => {
        if (!this.request.complete) fail(new CancelledError());
      });
      this.request.pipe(parser);
    });
    if (this.taking === undefined) throw invalid(this.rules.fileField, 'is missing: send a file');
    return { file: await this.taking, fields: this.fields };
  }

  async dropFile(): Promise<void> {
    const taken = await this.taking?.catch(() => undefined);
    if (taken !== undefined) await this.rules.drop(taken);
  }

  private onFile(
    name: string,
    content: Readable,
    filename: string | undefined,
    fail: (error: Error) => void,
  ): void {
    const { fileField, maxFileBytes, take } = this.rules;
    content.on('error', () => {});
    if (name !== fileField || this.taking !== undefined) {
      content.resume();
      fail(invalid(fileField, 'must be the one file in the form'));
      return;
    }
    this.content = content;
    content.once('limit', () => fail(tooLarge(maxFileBytes)));
    this.taking = take(content, filename ?? '');
    this.taking.catch(fail);
  }

  private openParser(): busboy.Busboy {
    try {
      const limits = { ...LIMITS, fileSize: this.rules.maxFileBytes };
      return busboy({ headers: this.request.headers, defParamCharset: 'utf8', limits });
    } catch {
      throw new DomainError('unsupported_media', 'Send the file as multipart/form-data.');
    }
  }
}

function invalid(field: string, message: string): InvalidInputError {
  return new InvalidInputError(`${field} ${message}`, { fields: [{ field, message }] });
}

function malformed(): InvalidInputError {
  return new InvalidInputError('The form is malformed or was cut off.');
}

function tooLarge(bytes: number): DomainError {
  const size = bytes >= 1024 * 1024 ? `${bytes / 1024 / 1024} MB` : `${bytes} bytes`;
  return new DomainError('too_large', `The file is larger than ${size}.`);
}
