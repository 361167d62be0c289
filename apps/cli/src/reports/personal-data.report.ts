import type { ErasureProof } from '@parley/memory';
import type { Report } from '../output/report';
import { oneLine } from '../output/printable';
import { table } from '../output/table';

const UNFINISHED = 1;

/** An export, as it was written: to a file, or as a document for the standard output. */
export type WrittenExport =
  { readonly file: string; readonly bytes: number } | { readonly document: object };

export function exportedUserReport(userId: string, written: WrittenExport): Report {
  if ('document' in written) {
    return { json: written.document, text: JSON.stringify(written.document) };
  }
  const { file, bytes } = written;
  return {
    json: { user_id: userId, file, bytes },
    text: `✓ Wrote ${bytes} bytes about ${oneLine(userId)} to ${oneLine(file)}.`,
  };
}

/** What there is, where nobody has said yet that it is to go. */
export function foundUserReport(userId: string, found: ReadonlyMap<string, number>): Report {
  const stores = [...found].map(([store, count]) => ({ store, found: count }));
  const rows = stores.filter((each) => each.found > 0).map((each) => [each.store, `${each.found}`]);
  const name = oneLine(userId);
  return {
    json: { user_id: userId, erased: false, stores },
    text:
      rows.length === 0
        ? `Nothing is kept of ${name}.`
        : `${table(['STORE', 'ITEMS'], rows)}\n\nNothing was erased. Repeat the command with --yes to erase ${name} for good.`,
    exitCode: rows.length === 0 ? 0 : UNFINISHED,
  };
}

export function erasedUserReport({ userId, stores, isComplete, finishedAt }: ErasureProof): Report {
  const rows = stores
    .filter(({ found, remaining }) => found + remaining > 0)
    .map(({ store, found, remaining }) => [store, `${found}`, `${remaining}`]);
  const name = oneLine(userId);
  const verdict = isComplete
    ? `✓ Erased ${name}: a second look at every store found nothing.`
    : `Something of ${name} was added meanwhile. Repeat the command.`;
  return {
    json: { user_id: userId, erased: isComplete, stores, timestamp: finishedAt.toISOString() },
    text: rows.length === 0 ? verdict : `${table(['STORE', 'FOUND', 'LEFT'], rows)}\n\n${verdict}`,
    exitCode: isComplete ? 0 : UNFINISHED,
  };
}
