import { oneLine } from './printable';

const GAP = '  ';

/** Columns under their headings, as wide as their widest cell; nothing is cut off, so that ids can be copied. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [headings, ...rows.map((row) => row.map(oneLine))];
  const widths = headings.map((_, column) => widest(lines, column));
  return lines.map((cells) => toLine(cells, widths)).join('\n');
}

function widest(lines: readonly (readonly string[])[], column: number): number {
  return Math.max(...lines.map((cells) => widthOf(cells[column] ?? '')));
}

function toLine(cells: readonly string[], widths: readonly number[]): string {
  const padded = cells.map((cell, column) => {
    return cell + ' '.repeat(Math.max((widths[column] ?? 0) - widthOf(cell), 0));
  });
  return padded.join(GAP).trimEnd();
}

/** Code points: good enough for what stands in tables. */
function widthOf(text: string): number {
  return [...text].length;
}
