import Papa from 'papaparse';
import type { Block, ReadDocument } from './block';
import { TableRows } from './table-rows';

const DELIMITERS = [',', ';', '\t', '|'];
/** A longer cell in the first row is no name of a column. */
const MAX_NAME_CHARS = 100;
const NUMBER = /^[\s\d.,:%€$£+-]+$/u;

/**
 * A block for each row, in which every value stands behind the name of its column, so that a row is
 * understood alone. The delimiter is detected. @throws RefusedDocument
 */
export function readCsv(text: string): ReadDocument {
  const reader = new RowReader();
  Papa.parse<string[]>(text, {
    delimitersToGuess: DELIMITERS,
    skipEmptyLines: 'greedy',
    step: ({ data }) => reader.read(data),
  });
  reader.end();
  return { blocks: reader.blocks, pages: null };
}

class RowReader {
  readonly blocks: Block[] = [];
  private names: readonly string[] | undefined;
  private first: readonly string[] | undefined;
  private readonly rows = new TableRows();

  read(row: readonly string[]): void {
    const cells = row.map((cell) => cell.replace(/\s+/g, ' ').trim());
    if (this.names === undefined) this.begin(cells);
    else this.add(cells, this.names);
  }

  /** A row of names without any rows below is what there is to read. */
  end(): void {
    if (this.blocks.length === 0 && this.first !== undefined) this.add(this.first, []);
  }

  private begin(cells: readonly string[]): void {
    this.first = cells;
    this.names = isHeader(cells) ? cells : [];
    if (this.names.length === 0) this.add(cells, []);
  }

  private add(cells: readonly string[], names: readonly string[]): void {
    const text = this.rows.textOf(cells, names);
    if (text !== '') this.blocks.push({ text });
  }
}

function isHeader(cells: readonly string[]): boolean {
  const isName = (cell: string) =>
    cell !== '' && cell.length <= MAX_NAME_CHARS && !NUMBER.test(cell);
  return cells.length > 1 && cells.every(isName) && new Set(cells).size === cells.length;
}
