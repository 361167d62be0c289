import type { ReindexStatus } from '@parley/retrieval';
import type { Report } from '../output/report';
import { counted } from '../output/words';

export function reindexedReport(status: ReindexStatus): Report {
  const { model, passages, waiting, isComplete } = status;
  return {
    json: { model, passages, waiting, served_by_other: status.servedByOther, complete: isComplete },
    text: isComplete
      ? `${counted(passages, 'passage')} ready for search by meaning with ${model}.`
      : `${waiting} of ${counted(passages, 'passage')} still wait; a running server goes on with them.`,
  };
}
