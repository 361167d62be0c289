import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { NotFoundError } from '@parley/common';
import type { Documents } from '@parley/rag';
import type { FileAdder } from './file-adder';
import type { FileAnswer } from './file-answer';
import type { FoundFile } from './find-files';

export interface Adder extends Pick<FileAdder, 'add' | 'owner'> {
  readonly parts: { readonly documents: Pick<Documents, 'get' | 'delete'> };
}

/** Files and the documents that were made of them, kept in step. */
export class FollowedFiles {
  private readonly documents = new Map<string, string>();
  /** Size and time of what was last put, added or not. */
  private readonly states = new Map<string, string>();

  constructor(private readonly adder: Adder) {}

  /** The new document is there before the old one goes; where it cannot be made the old one stays. */
  async put(file: FoundFile): Promise<FileAnswer> {
    const key = resolve(file.path);
    this.states.set(key, await stateOf(file.path));
    const answer = await this.adder.add(file);
    if (!('document' in answer)) return answer;
    const before = this.documents.get(key);
    this.documents.set(key, answer.document.id);
    if (before === undefined || before === answer.document.id) return answer;
    await this.remove(before, file.path);
    return { ...answer, outcome: 'replaced' };
  }

  /** Whether the file is as it was when it was put. */
  async isUnchanged(path: string): Promise<boolean> {
    return this.states.get(resolve(path)) === (await stateOf(path));
  }

  /** `undefined` where no document was made of the file, or another file has the same content. */
  async drop(path: string): Promise<FileAnswer | undefined> {
    const key = resolve(path);
    const id = this.documents.get(key);
    this.documents.delete(key);
    this.states.delete(key);
    if (id === undefined || !(await this.remove(id, path))) return undefined;
    return { outcome: 'removed', path };
  }

  /** A document that was there already under another name was not made of this file, and stays. */
  private async remove(id: string, path: string): Promise<boolean> {
    if ([...this.documents.values()].includes(id)) return false;
    const { parts, owner } = this.adder;
    try {
      const { filename } = await parts.documents.get(owner, id);
      if (filename !== basename(path)) return false;
      await parts.documents.delete(owner, id);
      return true;
    } catch (error) {
      // Somebody else has deleted it.
      if (error instanceof NotFoundError) return false;
      throw error;
    }
  }
}

async function stateOf(path: string): Promise<string> {
  try {
    const { size, mtimeMs } = await stat(path);
    return `${size} ${mtimeMs}`;
  } catch {
    return 'gone';
  }
}
