import { BUILT_IN_ACCOUNT_ID } from '@parley/auth';
import { DEFAULT_USER_ID } from '@parley/sessions';
import { Progress } from '../output/progress';
import { accountIdOf } from '../tool/account-id-of';
import type { DocumentParts } from '../tool/document-parts';
import { FileAdder, type Owner } from './file-adder';
import type { FileAnswer } from './file-answer';
import { findFiles } from './find-files';
import { FollowedFiles } from './followed-files';
import { watchFiles } from './watch-files';

export interface AddedFiles {
  readonly answers: readonly FileAnswer[];
  /** Keeps the documents in step with the files, until the signal is aborted. */
  follow(tell: (answer: FileAnswer) => void): Promise<void>;
}

export interface AddingFiles {
  readonly parts: DocumentParts;
  readonly owner: Owner;
  readonly signal: AbortSignal;
}

/** The operator's account, and the user of who names none. @throws NotFoundError for an unknown account. */
export async function openOwner(
  { accounts }: DocumentParts,
  { account, user }: { readonly account?: string | undefined; readonly user?: string | undefined },
): Promise<Owner> {
  const accountId = accountIdOf(await accounts.list(), account) ?? BUILT_IN_ACCOUNT_ID;
  return { accountId, userId: user ?? DEFAULT_USER_ID };
}

/** One file after the other, which leaves the machine to whoever is using it. @throws what `FileAdder` throws. */
export async function addFiles(
  { parts, owner, signal }: AddingFiles,
  paths: readonly string[],
): Promise<AddedFiles> {
  const files = await findFiles(paths);
  const followed = new FollowedFiles(new FileAdder(parts, owner, signal));
  const progress = new Progress();
  const answers: FileAnswer[] = [];
  progress.start(files.length, 'files');
  try {
    for (const file of files) {
      progress.reach(answers.length, file.path);
      answers.push(await followed.put(file));
    }
  } finally {
    progress.stop();
  }
  return { answers, follow: (tell) => watchFiles(paths, followed, { tell, signal }) };
}
