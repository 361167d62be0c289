import { Wakeups } from '@parley/cache';
import { NotFoundError } from '@parley/common';
import { Database } from '@parley/database';
import { Retrieval } from '@parley/retrieval';
import { ObjectStore } from '@parley/storage';
import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { DocumentParser } from '../parsing/document-parser';
import type { ParsedDocument } from '../parsing/parse.job';
import type { Refusal } from '../parsing/refused-document';
import type { StoredDocument } from './document';
import { DocumentsRepository } from './documents.repository';

/** Woken whenever a document's state has changed. */
export const topicOf = ({ id }: { readonly id: string }): string => `document:${id}`;

/** From a stored file to passages that are found. What a stopped instance began is taken up by another. */
@Injectable()
export class DocumentIndexer implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(DocumentIndexer.name);
  private readonly inProgress = new Map<string, Promise<void>>();
  private isStopped = false;

  constructor(
    private readonly repository: DocumentsRepository,
    private readonly parser: DocumentParser,
    private readonly retrieval: Retrieval,
    private readonly store: ObjectStore,
    private readonly database: Database,
    private readonly wakeups: Wakeups,
  ) {}

  onApplicationBootstrap(): void {
    this.retrieval.onEmbedded(async (owner, { kind, ref }) => {
      if (kind === 'document') await this.finish({ ...owner, id: ref });
    });
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.isStopped = true;
    await Promise.all(this.inProgress.values());
  }

  /** Begins at once; whoever wants to know how it ends follows the document. */
  start(document: StoredDocument): void {
    if (this.isStopped || this.inProgress.has(document.id)) return;
    const work = this.index(document).finally(() => this.inProgress.delete(document.id));
    this.inProgress.set(document.id, work);
  }

  /** Takes up what others left, and completes what got its vectors while nobody listened. */
  async recover(): Promise<void> {
    for (const document of await this.repository.takeOver()) this.start(document);
    for (const document of await this.repository.findTextReady()) await this.finish(document);
  }

  private async index(document: StoredDocument): Promise<void> {
    try {
      const path = await this.store.localPath(document.fileKey);
      const parsed = await this.parser.parse({ path, kind: document.kind });
      if ('refusal' in parsed) await this.fail(document, parsed.refusal);
      else await this.save(document, parsed);
      this.announce(document);
      await this.retrieval.settleWords();
    } catch (error) {
      if (this.isStopped) return;
      if (error instanceof NotFoundError) await this.fail(document, 'unreadable');
      // The database may be away: the document stays as it is and is taken up again.
      this.logger.error(error);
    }
  }

  /** Nobody reads the file again: a new attempt brings its own. */
  private async fail(document: StoredDocument, refusal: Refusal): Promise<void> {
    if (!(await this.repository.setFailed(document.id, refusal))) return;
    await this.store.remove(document.fileKey);
  }

  private async save(document: StoredDocument, parsed: ParsedDocument): Promise<void> {
    const source = { kind: 'document', ref: document.id } as const;
    await this.database.transaction(async (transaction) => {
      if (!(await this.repository.setIndexed(transaction, document.id, parsed))) return;
      await this.retrieval.put(document, source, parsed.chunks, transaction);
    });
    this.retrieval.embedSoon();
  }

  private async finish(
    document: Pick<StoredDocument, 'accountId' | 'userId' | 'id'>,
  ): Promise<void> {
    const source = { kind: 'document', ref: document.id } as const;
    if (await this.retrieval.areWaiting(document, source)) return;
    if (await this.repository.setReady(document)) this.announce(document);
  }

  private announce(document: { readonly id: string }): void {
    this.wakeups.publish(topicOf(document));
    this.wakeups.publish('events');
  }
}
