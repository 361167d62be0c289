import { type DataSubject, NotFoundError, PersonalData } from '@parley/common';
import { Injectable } from '@nestjs/common';
import type { StoredDocument } from './document';
import { Documents } from './documents';

const PAGE = 100;

/** A person's documents with their files. */
@Injectable()
export class DocumentsPersonalData extends PersonalData {
  readonly store = 'documents';
  /** Before the events, because deleting a document makes one. */
  override readonly order = -1;

  constructor(private readonly documents: Documents) {
    super();
  }

  async count(subject: DataSubject): Promise<number> {
    let total = 0;
    for await (const _ of this.all(subject)) total += 1;
    return total;
  }

  async erase(subject: DataSubject): Promise<void> {
    for await (const { id } of this.all(subject)) {
      try {
        await this.documents.delete(subject, id);
      } catch (error) {
        // Somebody was faster.
        if (!(error instanceof NotFoundError)) throw error;
      }
    }
  }

  async *export(subject: DataSubject): AsyncGenerator<Readonly<Record<string, unknown>>> {
    for await (const document of this.all(subject)) {
      const { id, filename, kind, bytes, state, pages, chunks, language, createdAt } = document;
      yield {
        id,
        filename,
        kind,
        bytes,
        state,
        pages,
        chunks,
        language,
        created_at: createdAt.toISOString(),
      };
    }
  }

  private async *all(subject: DataSubject): AsyncGenerator<StoredDocument> {
    let cursor: string | undefined;
    do {
      const page = await this.documents.list(subject, {
        limit: PAGE,
        ...(cursor === undefined ? {} : { cursor }),
      });
      yield* page.items;
      cursor = page.nextCursor;
    } while (cursor !== undefined);
  }
}
