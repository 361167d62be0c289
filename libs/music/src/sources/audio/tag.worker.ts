import { parentPort } from 'node:worker_threads';
import { readPicture, readTags } from './read-tags';
import type { TagQuestion } from './tag-question';

/** Reading at once overlaps waiting for the disk; more would only keep more buffers. */
const AT_ONCE = 4;

async function answer(question: TagQuestion): Promise<unknown> {
  switch (question.kind) {
    case 'tags':
      return readAll(question.paths);
    case 'picture':
      return readPicture(question.path);
  }
}

async function readAll(paths: readonly string[]): Promise<readonly unknown[]> {
  const readings: unknown[] = [];
  const entries = paths.entries();
  const work = async () => {
    for (const [at, path] of entries) readings[at] = await readTags(path);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return readings;
}

parentPort?.on('message', (question: TagQuestion) => {
  answer(question).then(
    (value) => parentPort?.postMessage({ value }),
    () => parentPort?.postMessage({ value: undefined }),
  );
});
