import { Injectable } from '@nestjs/common';
import { DocumentSearch } from '@parley/rag';
import type { SessionScope } from '@parley/sessions';
import { ContributesStatus, type StatusContribution } from '../system/features';

/** Says that documents can be uploaded and asked; FEATURES_DISABLED switches it off. */
@Injectable()
@ContributesStatus()
export class RagStatus implements StatusContribution {
  readonly flag = 'rag';

  constructor(private readonly search: DocumentSearch) {}

  isAvailable(): boolean {
    return true;
  }

  async stats(scope: SessionScope): Promise<Readonly<Record<string, number>>> {
    const { documents, chunks } = await this.search.totals(scope === 'all' ? {} : scope);
    return { total_documents: documents, total_chunks: chunks };
  }
}
