import { readdirSync, readlinkSync } from 'node:fs';

/** What a process has open in a directory, as Linux tells it; nothing where the system does not tell. */
export function openFilesIn(directory: string, pid: number): readonly string[] {
  return handlesOf(pid).filter((path) => path.startsWith(`${directory}/`));
}

function handlesOf(pid: number): readonly string[] {
  try {
    const handles = `/proc/${pid}/fd`;
    return readdirSync(handles).map((handle) => targetOf(`${handles}/${handle}`));
  } catch {
    return [];
  }
}

/** Empty for a handle that was closed meanwhile. */
function targetOf(link: string): string {
  try {
    return readlinkSync(link);
  } catch {
    return '';
  }
}
