import { NotFoundError } from '@parley/common';
import { Database } from '@parley/database';
import { type PassageOwner, Reindexing, Retrieval } from '@parley/retrieval';
import { ObjectStore } from '@parley/storage';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DocumentParser } from '../parsing/document-parser';
import type { ParseOutput } from '../parsing/parse.job';
import type { StoredDocument } from './document';
import { DocumentsRepository } from './documents.repository';

/** Documents that an older version has read are read again from their files. */
@Injectable()
export class DocumentRereading implements OnApplicationBootstrap {
  constructor(
    private readonly reindexing: Reindexing,
    private readonly repository: DocumentsRepository,
    private readonly store: ObjectStore,
    private readonly parser: DocumentParser,
    private readonly retrieval: Retrieval,
    private readonly database: Database,
  ) {}

  onApplicationBootstrap(): void {
    this.reindexing.onReadAgain('document', (owner, id) => this.read(owner, id));
  }

  /** @returns false where the file is gone or is refused by now: what was read of it stays */
  private async read(owner: PassageOwner, id: string): Promise<boolean> {
    const document = await this.repository.find(owner, id);
    if (document === undefined) return false;
    const parsed = await this.parse(document);
    if (parsed === undefined || 'refusal' in parsed) return false;
    return this.database.transaction(async (transaction) => {
      if (!(await this.repository.setReadAgain(transaction, id, parsed))) return false;
      await this.retrieval.put(document, { kind: 'document', ref: id }, parsed.chunks, transaction);
      return true;
    });
  }

  private async parse({ fileKey, kind }: StoredDocument): Promise<ParseOutput | undefined> {
    try {
      return await this.parser.parse({ path: await this.store.localPath(fileKey), kind });
    } catch (error) {
      if (error instanceof NotFoundError) return undefined;
      throw error;
    }
  }
}
