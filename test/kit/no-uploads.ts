import { readdirSync } from 'node:fs';
import { openFilesIn } from './open-files';
import { request } from './request';
import type { ServerProcess } from './server-process';
import { untilTrue } from './until-true';

/** What lies in a directory, which need not be there. */
export function namesIn(directory: string): readonly string[] {
  try {
    return readdirSync(directory);
  } catch {
    return [];
  }
}

/** @throws where an upload left a document, a file in the store's directory, or one that stays open there. */
export async function requireNoUploads(server: ServerProcess, directory: string): Promise<void> {
  const { body } = await request(server.url, 'GET /api/rag/documents');
  const left = { documents: body['documents'], files: namesIn(directory) };
  const found = JSON.stringify(left);
  if (found !== '{"documents":[],"files":[]}') throw new Error(`There is still ${found}`);
  // A thread closes its file a moment after the answer.
  await untilTrue(() => Promise.resolve(openFilesIn(directory, server.pid).length === 0));
}
