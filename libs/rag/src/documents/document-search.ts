import type { OwnerScope } from '@parley/common';
import {
  type FoundPassage,
  type Passage,
  type PassageOwner,
  type PassagePlace,
  Retrieval,
  type SearchMode,
  type SearchResult,
  type VectorServing,
} from '@parley/retrieval';
import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { type DocumentTotals, DocumentTotalsRepository } from './document-totals.repository';
import { DocumentsRepository } from './documents.repository';
import { READ_AT_LEAST, rerank } from './rerank';

const NAMES_KEPT = 10_000;

export interface DocumentSearchOptions {
  readonly limit: number;
  readonly documentIds?: readonly string[] | undefined;
  /** `semantic` where absent: whoever searches on purpose waits for the best there is. */
  readonly mode?: SearchMode;
  readonly signal?: AbortSignal;
}

export interface DocumentPassage extends FoundPassage {
  readonly filename: string;
}

export interface DocumentSearchResult extends Omit<SearchResult, 'passages'> {
  readonly passages: readonly DocumentPassage[];
}

export interface DocumentStats {
  readonly documents: number;
  readonly chunks: number;
  /** Characters, rounded; 0 without chunks. */
  readonly averageChunkSize: number;
}

/** What a user's documents say. */
@Injectable()
export class DocumentSearch {
  private readonly names = new LRUCache<string, string>({ max: NAMES_KEPT });

  constructor(
    private readonly retrieval: Retrieval,
    private readonly repository: DocumentsRepository,
    private readonly totalsRepository: DocumentTotalsRepository,
  ) {}

  /** By words and meaning together, read again, best first. */
  async find(
    owner: PassageOwner,
    query: string,
    { limit, documentIds, mode = 'semantic', signal }: DocumentSearchOptions,
  ): Promise<DocumentSearchResult> {
    const { passages, ...how } = await this.retrieval.search(owner, query, {
      kinds: ['document'],
      mode,
      limit: Math.max(limit, READ_AT_LEAST),
      ...(documentIds && { refs: documentIds }),
      ...(signal && { signal }),
    });
    const best = rerank(query, passages, limit);
    const ids = [...new Set(best.map(({ ref }) => ref))];
    const names = await this.namesOf(owner, ids);
    return {
      ...how,
      passages: best.flatMap((passage) => {
        const filename = names.get(passage.ref);
        return filename === undefined ? [] : [{ ...passage, filename }];
      }),
    };
  }

  // A document keeps its name, and one that is deleted has no passages that could ask for it.
  private async namesOf(
    owner: PassageOwner,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, string>> {
    const unknown = ids.filter((id) => !this.names.has(id));
    if (unknown.length > 0) {
      for (const [id, name] of await this.repository.findNames(owner, unknown)) {
        this.names.set(id, name);
      }
    }
    return new Map(ids.map((id) => [id, this.names.get(id)] as const).filter(isNamed));
  }

  /** Chunks that an answer was given from, in any order; those of documents that are gone are left out. */
  chunksAt(owner: PassageOwner, places: readonly PassagePlace[]): Promise<readonly Passage[]> {
    return this.retrieval.findAt(owner, 'document', places);
  }

  async stats(owner: PassageOwner): Promise<DocumentStats> {
    const [documents, { passages, characters }] = await Promise.all([
      this.repository.count(owner),
      this.retrieval.totals(owner, 'document'),
    ]);
    const averageChunkSize = passages === 0 ? 0 : Math.round(characters / passages);
    return { documents, chunks: passages, averageChunkSize };
  }

  /** What searches their meanings. */
  vectorServing(): Promise<VectorServing> {
    return this.retrieval.vectorServing();
  }

  totals(scope: OwnerScope): Promise<DocumentTotals> {
    return this.totalsRepository.countAll(scope);
  }
}

function isNamed(entry: readonly [string, string | undefined]): entry is readonly [string, string] {
  return entry[1] !== undefined;
}
