import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { ExactVectorIndex } from './exact-vector-index';
import { PgvectorIndex } from './pgvector/pgvector-index';
import type { OpenVectors, ServedSet } from './vector-index';

/** What searches vectors here, for status. */
export interface VectorServing {
  readonly memory: { readonly sets: number; readonly bytes: number };
  readonly pgvector: { readonly isAvailable: boolean; readonly sets: number };
}

/** A smaller set has not moved. */
const LARGE = 5_000;

/** Exact in memory for whoever fits in; pgvector, where it is installed, for who has outgrown that. */
@Injectable()
export class VectorIndexes implements OnApplicationBootstrap {
  constructor(
    private readonly memory: ExactVectorIndex,
    private readonly pgvector: PgvectorIndex,
  ) {}

  /** The tables of pgvector are made at every start; a server without it is none the worse. */
  async onApplicationBootstrap(): Promise<void> {
    await this.pgvector.isAvailable();
  }

  /** @returns why the set cannot be searched by vectors now, where that is so. */
  async open(set: ServedSet): Promise<OpenVectors | 'vectors_loading' | 'vectors_too_many'> {
    if (set.passages >= LARGE && (await this.pgvector.serves(set))) {
      return (await this.pgvector.open(set)) ?? 'vectors_loading';
    }
    const inMemory = await this.memory.open(set);
    if (inMemory !== undefined) return inMemory;
    const inDatabase = await this.pgvector.open(set);
    if (inDatabase !== undefined) return inDatabase;
    return (await this.pgvector.isAvailable()) ? 'vectors_loading' : 'vectors_too_many';
  }

  async serving(): Promise<VectorServing> {
    const [isAvailable, sets] = await Promise.all([
      this.pgvector.isAvailable(),
      this.pgvector.countSets(),
    ]);
    const { bytes, count } = this.memory;
    return { memory: { sets: count, bytes }, pgvector: { isAvailable, sets } };
  }
}
