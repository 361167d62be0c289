import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import busboy from 'busboy';
import { CancelledError, DomainError, InvalidInputError } from '@parley/common';
import { findFault } from '../body/find-fault';
import { faultyField } from '../body/parse-json-object';
import { discard } from '../body/read-bytes';

/** A second file is let through to be refused with a sentence. */
const LIMITS = { files: 2, fields: 20, fieldNameSize: 100, headerPairs: 50 };

export interface MultipartRules<T> {
  /** Names that the one file part may have, the documented one first. */
  readonly fileFields: readonly [string, ...string[]];
  readonly maxFileBytes: number;
  readonly maxFieldBytes: number;
  /** Takes the file as it arrives. When it fails, or the stream does, it leaves nothing behind. */
  readonly take: (content: Readable, filename: string) => Promise<T>;
  /** Undoes `take`, where what follows the file turns out to be wrong. */
  readonly drop: (taken: T) => Promise<void>;
}

export interface Multipart<T> {
  /** `undefined` where the form has none. */
  readonly file: T | undefined;
  readonly fields: Readonly<Record<string, string>>;
}

/**
 * Reads a form with at most one file, which goes where `take` puts it and never into memory.
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
      parser.on('fieldsLimit', () => fail(tooManyFields()));
      parser.on('file', (name, content, { filename }) =>
        this.onFile(name, content, filename, fail),
      );
      parser.on('error', () => fail(malformed()));
      parser.on('close', resolve);
      // Also where all of it had arrived: what was not read by then is lost.
      const leave = () => {
        if (!this.request.readableEnded) fail(new CancelledError());
      };
      this.request.once('close', leave);
      if (this.request.destroyed) leave();
      else this.request.pipe(parser);
    });
    const fault = findFault(this.fields);
    if (fault !== undefined) throw faultyField(fault);
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
    const { fileFields, maxFileBytes, take } = this.rules;
    content.on('error', () => {});
    // The parser goes on with what it has in hand; the rest of this file would never come.
    if (this.fault !== undefined) {
      content.destroy();
      return;
    }
    if (!fileFields.includes(name) || this.taking !== undefined) {
      content.resume();
      fail(this.notTheOneFile());
      return;
    }
    this.content = content;
    content.once('limit', () => fail(tooLarge(maxFileBytes)));
    this.taking = take(content, filename ?? '');
    this.taking.catch(fail);
  }

  private notTheOneFile(): InvalidInputError {
    const [field] = this.rules.fileFields;
    return invalid(field, 'must be the one file in the form');
  }

  private openParser(): busboy.Busboy {
    const { maxFileBytes, maxFieldBytes } = this.rules;
    try {
      // The parser takes what is just as large as its limit for larger.
      const limits = { ...LIMITS, fileSize: maxFileBytes + 1, fieldSize: maxFieldBytes + 1 };
      return busboy({ headers: this.request.headers, defParamCharset: 'utf8', limits });
    } catch {
      throw new DomainError('unsupported_media', 'Send the file as multipart/form-data.');
    }
  }
}

function invalid(field: string, message: string): InvalidInputError {
  return new InvalidInputError(`${field} ${message}`, { fields: [{ field, message }] });
}

export function missingFile(field: string): InvalidInputError {
  return invalid(field, 'is missing: send a file');
}

function tooManyFields(): InvalidInputError {
  return new InvalidInputError(`The form has more than ${LIMITS.fields} fields.`);
}

function malformed(): InvalidInputError {
  return new InvalidInputError('The form is malformed or was cut off.');
}

function tooLarge(bytes: number): DomainError {
  const size = bytes >= 1024 * 1024 ? `${bytes / 1024 / 1024} MB` : `${bytes} bytes`;
  return new DomainError('too_large', `The file is larger than ${size}.`);
}
