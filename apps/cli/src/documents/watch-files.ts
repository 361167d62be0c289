import { basename } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { FileAnswer } from './file-answer';
import { findFiles, isHidden } from './find-files';
import type { FollowedFiles } from './followed-files';

/** A file that has not grown for so long is written to its end. */
const SETTLED_MS = 500;

/**
 * Follows files and folders until the signal is aborted: what is added, changed or deleted there, one after
 * the other. Resolves when the change in hand is done.
 * @throws what `FollowedFiles` throws; Error where the system does not let files be watched.
 */
export async function watchFiles(
  paths: readonly string[],
  files: FollowedFiles,
  { tell, signal }: { readonly tell: (answer: FileAnswer) => void; readonly signal: AbortSignal },
): Promise<void> {
  const { watch } = await import('chokidar');
  const watcher = watch([...paths], {
    followSymlinks: false,
    awaitWriteFinish: { stabilityThreshold: SETTLED_MS },
    ignored: (path) => isHidden(basename(path)) && !paths.includes(path),
  });
  const changes: (() => Promise<FileAnswer | undefined>)[] = [];
  const put = (path: string) => files.put({ path, isNamed: false });
  const putIfNew = (path: string) =>
    changes.push(async () => ((await files.isUnchanged(path)) ? undefined : put(path)));
  // Tells of all that is there at first: what came while nobody watched yet is among it.
  watcher.on('add', putIfNew);
  // It reads a folder before it watches it, and does not see what comes in between.
  const lookAgain = async (): Promise<undefined> => {
    for (const { path } of await findFiles(paths)) putIfNew(path);
  };
  watcher.on('ready', () => changes.push(lookAgain));
  watcher.on('change', (path) => changes.push(() => put(path)));
  watcher.on('unlink', (path) => changes.push(() => files.drop(path)));
  const fail = (cause: unknown) =>
    Promise.reject(new Error('The files cannot be watched.', { cause }));
  watcher.on('error', (cause) => changes.push(() => fail(cause)));
  try {
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
