import { basename } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { once } from 'node:events';
import type { FileAnswer } from './file-answer';
import { isHidden } from './find-files';
import type { FollowedFiles } from './followed-files';

/** A file that has not grown for so long is written to its end. */
const SETTLED_MS = 500;

/**
 * Follows files and folders until the signal is aborted: what is added, changed or deleted there, one after
 * the other. Resolves when the change in hand is done.
 * @throws what `FollowedFiles` throws.
 */
export async function watchFiles(
  paths: readonly string[],
  files: FollowedFiles,
  { tell, signal }: { readonly tell: (answer: FileAnswer) => void; readonly signal: AbortSignal },
): Promise<void> {
  const { watch } = await import('chokidar');
  const watcher = watch([...paths], {
    ignoreInitial: true,
    followSymlinks: false,
    awaitWriteFinish: { stabilityThreshold: SETTLED_MS },
    ignored: (path) => isHidden(basename(path)) && !paths.includes(path),
  });
  const changes: (() => Promise<FileAnswer | undefined>)[] = [];
  const put = (path: string) => changes.push(() => files.put({ path, isNamed: false }));
  watcher.on('add', put).on('change', put);
  watcher.on('unlink', (path) => changes.push(() => files.drop(path)));
  try {
    await once(watcher, 'ready', { signal });
    while (!signal.aborted) {
      const answer = await changes.shift()?.();
      if (answer !== undefined) tell(answer);
      if (changes.length === 0) await delay(100, undefined, { signal });
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    await watcher.close();
  }
}
