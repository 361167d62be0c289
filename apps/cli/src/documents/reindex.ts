import { setTimeout as delay } from 'node:timers/promises';
import type { OwnerScope } from '@parley/common';
import type { ReindexStatus } from '@parley/retrieval';
import { Progress } from '../output/progress';
import type { DocumentParts } from '../tool/document-parts';

const LOOK_EVERY_MS = 500;

/**
 * Reads again what an earlier version has read; then begins and helps until all passages have vectors of the current model, or until the signal is aborted;
 * what is left then, a server goes on with.
 */
export async function reindex(
  { reindexing }: DocumentParts,
  scope: OwnerScope,
  signal: AbortSignal,
): Promise<ReindexStatus> {
  const progress = new Progress();
  await reindexing.readAgain(scope, signal);
  let status = await reindexing.start(scope);
  progress.start(status.passages, 'passages');
  try {
    while (!status.isComplete && !signal.aborted) {
      progress.reach(status.passages - status.waiting, status.model);
      await delay(LOOK_EVERY_MS, undefined, { signal }).catch(() => undefined);
      status = await reindexing.status(scope);
    }
  } finally {
    progress.stop();
  }
  return status;
}
