import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

/** The path of a program, looked for where a shell would; nothing where it is not installed. */
export async function findProgram(
  name: string,
  searchPath: string | undefined,
): Promise<string | undefined> {
  for (const directory of (searchPath ?? '').split(delimiter).filter(Boolean)) {
    const path = join(directory, name);
    try {
      await access(path, constants.X_OK);
      return path;
    } catch {
      // Not there, or not for us: the next directory may have it.
    }
  }
  return undefined;
}
