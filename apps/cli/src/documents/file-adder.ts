import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { DomainError, ERROR_STATUS, type ErrorKind } from '@parley/common';
import type { ReceivedFile, StoredDocument } from '@parley/rag';
import type { DocumentParts } from '../tool/document-parts';
import type { FileAnswer } from './file-answer';
import type { FoundFile } from './find-files';

const MIB = 1024 * 1024;

/** What says something about one file; whatever else goes wrong would go wrong with the next one too. */
const ABOUT_THE_FILE: readonly ErrorKind[] = [
  'not_found',
  'forbidden',
  'too_large',
  'unsupported_media',
  'unprocessable',
  'storage_full',
];

export interface Owner {
  readonly accountId: string;
  readonly userId: string;
}

/** Makes documents of files, with the services behind `POST /api/rag/upload`. */
export class FileAdder {
  constructor(
    readonly parts: DocumentParts,
    readonly owner: Owner,
    readonly signal: AbortSignal,
  ) {}

  /** @throws what has nothing to do with the file; CancelledError once the signal is aborted. */
  async add({ path, isNamed }: FoundFile): Promise<FileAnswer> {
    try {
      const received = await this.receive(path);
      const { document, isNew } = await this.index(received);
      return { outcome: isNew ? 'added' : 'known', path, document };
    } catch (cause) {
      const error = inOurTerms(cause);
      if (!(error instanceof DomainError) || !ABOUT_THE_FILE.includes(error.kind)) throw error;
      const isSkipped = error.kind === 'unsupported_media' && !isNamed;
      const outcome = isSkipped ? 'skipped' : 'failed';
      return { outcome, path, reason: error.message, exitCode: ERROR_STATUS[error.kind].exit };
    }
  }

  private async receive(path: string): Promise<ReceivedFile> {
    const { files, maxFileBytes } = this.parts;
    const found = await stat(path);
    if (!found.isFile()) throw new DomainError('unsupported_media', 'It is not a file.');
    if (found.size > maxFileBytes) {
      const limit = `${maxFileBytes / MIB} MB (RAG_MAX_FILE_MB)`;
      throw new DomainError('too_large', `The file is larger than ${limit}.`);
    }
    return files.receive(createReadStream(path), basename(path));
  }

  private async index(
    received: ReceivedFile,
  ): Promise<{ readonly document: StoredDocument; readonly isNew: boolean }> {
    const { documents, ids } = this.parts;
    const id = ids.uuid();
    try {
      const document = await documents.add(id, this.owner, received);
      const indexed = await documents.untilIndexed(document, this.signal);
      return { document: indexed, isNew: document.id === id };
    } catch (error) {
      await documents.dropUnused(received);
      throw error;
    }
  }
}

function inOurTerms(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (error instanceof DomainError) return error;
  if (code === 'ENOENT') return new DomainError('not_found', 'There is no such file.');
  if (code === 'ENOTDIR') return new DomainError('not_found', 'There is no such file.');
  if (code === 'EACCES') return new DomainError('forbidden', 'The file may not be read.');
  return error;
}
