import { Injectable } from '@nestjs/common';
import { DocumentSearch } from '@parley/rag';
import { IndexModel } from '@parley/retrieval';
import type { SessionScope } from '@parley/sessions';
import { ContributesStatus, type FeatureStats, type StatusContribution } from '../system/features';

/** Says that documents can be uploaded and asked; FEATURES_DISABLED switches it off. */
@Injectable()
@ContributesStatus()
export class RagStatus implements StatusContribution {
  readonly flag = 'rag';

  constructor(
    private readonly search: DocumentSearch,
    private readonly model: IndexModel,
  ) {}

  isAvailable(): boolean {
    return true;
  }

  async stats(scope: SessionScope): Promise<FeatureStats> {
    const [{ documents, chunks }, { memory, pgvector }, model] = await Promise.all([
      this.search.totals(scope === 'all' ? {} : scope),
      this.search.vectorServing(),
      this.model.settle(),
    ]);
    return {
      total_documents: documents,
      total_chunks: chunks,
      vector_index: pgvector.isAvailable ? 'memory+pgvector' : 'memory',
      vector_bytes_in_memory: memory.bytes,
      collections_in_pgvector: pgvector.sets,
      embedding_model: model.index,
      ...(model.own !== model.index && { embedding_model_refused: model.own }),
    };
  }
}
