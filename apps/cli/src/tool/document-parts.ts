import type { Accounts } from '@parley/auth';
import type { Ids } from '@parley/common';
import type { DocumentFiles, Documents, OperatorDocumentsRepository } from '@parley/rag';
import type { Reindexing } from '@parley/retrieval';

/** What commands about documents work with. */
export interface DocumentParts {
  readonly accounts: Accounts;
  readonly documents: Documents;
  readonly files: DocumentFiles;
  /** Across accounts. */
  readonly all: OperatorDocumentsRepository;
  readonly reindexing: Reindexing;
  readonly ids: Ids;
  readonly maxFileBytes: number;
}
