import { Wakeups } from '@parley/cache';
import { DomainError, NotFoundError, type Page, type PageRequest } from '@parley/common';
import { Database } from '@parley/database';
import { type PassageOwner, Retrieval } from '@parley/retrieval';
import { ObjectStore } from '@parley/storage';
import { Injectable } from '@nestjs/common';
import { REFUSALS, type Refusal } from '../parsing/refused-document';
import type { DocumentScope, ReceivedFile, StoredDocument } from './document';
import { DocumentIndexer, topicOf } from './document-indexer';
import { DocumentsRepository, type Transaction } from './documents.repository';

const POLL_MS = 250;

/** Documents as clients know them: added, followed, listed and deleted. */
@Injectable()
export class Documents {
  constructor(
    private readonly repository: DocumentsRepository,
    private readonly indexer: DocumentIndexer,
    private readonly retrieval: Retrieval,
    private readonly store: ObjectStore,
    private readonly database: Database,
    private readonly wakeups: Wakeups,
  ) {}

  /**
   * Makes a document of a received file and begins to index it. Content that the user has already is
   * recognised: the file is dropped and that document given back. `attach` runs in the transaction. When
   * this fails the file is left to `dropUnused`.
   */
  async add(
    id: string,
    owner: PassageOwner,
    file: ReceivedFile,
    attach: (transaction: Transaction, documentId: string) => Promise<void> = async () => {},
  ): Promise<StoredDocument> {
    const { document, isNew } = await this.database.transaction(async (transaction) => {
      const inserted = await this.repository.insert(transaction, id, owner, file);
      await attach(transaction, inserted.document.id);
      return inserted;
    });
    if (isNew) this.indexer.start(document);
    else await this.store.remove(file.fileKey);
    return document;
  }

  /** Removes a received file that no document was made of. */
  async dropUnused({ fileKey }: ReceivedFile): Promise<void> {
    const known = await this.repository.findKnownFiles([fileKey]);
    if (!known.has(fileKey)) await this.store.remove(fileKey);
  }

  /**
   * Resolves when words find the document.
   * @throws DomainError `unprocessable` where it cannot be read, and nothing of it is left then;
   * NotFoundError where it was deleted meanwhile; CancelledError once the signal is aborted.
   */
  async untilIndexed(document: StoredDocument, signal: AbortSignal): Promise<StoredDocument> {
    let current = document;
    while (current.state === 'processing') {
      await this.wakeups.wait(topicOf(document), POLL_MS, signal);
      const found = await this.repository.find(document, document.id);
      if (found === undefined) throw await this.whyGone(document);
      current = found;
    }
    if (current.state !== 'failed') return current;
    await this.repository.forgetFailed(document.id);
    await this.store.remove(document.fileKey);
    throw refusedError(current.refusal ?? 'unreadable');
  }

  /** Another upload of the same content may have waited too, and have cleared away what could not be read. */
  private async whyGone(document: StoredDocument): Promise<DomainError> {
    const refusal = await this.repository.findRefusal(document);
    return refusal === undefined ? notFound() : refusedError(refusal);
  }

  /** @throws NotFoundError alike for what is missing and what is someone else's. */
  async get(scope: DocumentScope, id: string): Promise<StoredDocument> {
    const document = await this.repository.find(scope, id);
    if (document === undefined) throw notFound();
    return document;
  }

  list(owner: PassageOwner, page: PageRequest): Promise<Page<StoredDocument>> {
    return this.repository.list(owner, page);
  }

  /** Chunks of the document that no search by meaning finds yet. */
  countWaiting(document: StoredDocument): Promise<number> {
    return this.retrieval.countWaiting(document, { kind: 'document', ref: document.id });
  }

  /** @throws NotFoundError alike for what is missing and what is someone else's. */
  async delete(scope: DocumentScope, id: string): Promise<StoredDocument> {
    const gone = await this.database.transaction(async (transaction) => {
      const document = await this.repository.delete(transaction, scope, id);
      if (document === undefined) throw notFound();
      await this.retrieval.remove(document, { kind: 'document', ref: document.id }, transaction);
      return document;
    });
    await this.store.remove(gone.fileKey);
    this.wakeups.publish('events');
    return gone;
  }
}

function notFound(): NotFoundError {
  return new NotFoundError('Document not found', { code: 'document_not_found' });
}

function refusedError(refusal: Refusal): DomainError {
  return new DomainError('unprocessable', REFUSALS[refusal], { code: `document_${refusal}` });
}
