import { TableRows } from './table-rows';

const BREAKS = new Set(['br', 'p', 'div', 'li', 'tr', 'td', 'th']);

/** Follows the tags of HTML and puts each row of a table into words. What a cell has inside, a table too, is its text. */
export class TableReader {
  private readonly rows = new TableRows();
  /** Tables inside tables. */
  private depth = 0;
  private names: readonly string[] = [];
  private cells: string[] = [];
  private isHeader = true;
  private isNamesOnly = true;
  private cell: string | undefined;

  open(name: string): void {
    if (name === 'table') this.openTable();
    if (this.depth !== 1) this.breakWords(name);
    else if (name === 'tr') this.openRow();
    else if (name === 'td' || name === 'th') this.openCell(name);
    else this.breakWords(name);
  }

  /** Whether the text was of a cell. */
  take(text: string): boolean {
    if (this.cell === undefined) return false;
    this.cell += text;
    return true;
  }

  /** The row that ends with this tag, if one does. @throws RefusedDocument */
  close(name: string): string {
    if (name === 'table') return this.closeTable();
    if (this.depth !== 1) return '';
    if (name === 'td' || name === 'th') this.closeCell();
    return name === 'tr' ? this.closeRow() : '';
  }

  private openTable(): void {
    this.depth += 1;
    if (this.depth > 1) return;
    this.names = [];
    this.isNamesOnly = true;
  }

  private openRow(): void {
    this.cells = [];
    this.isHeader = true;
  }

  private openCell(name: string): void {
    this.cell = '';
    if (name === 'td') this.isHeader = false;
  }

  private breakWords(name: string): void {
    if (BREAKS.has(name)) this.take(' ');
  }

  private closeCell(): void {
    this.cells.push((this.cell ?? '').replace(/\s+/g, ' ').trim());
    this.cell = undefined;
  }

  private closeRow(): string {
    const { cells } = this;
    this.cells = [];
    const isNames = this.isHeader && this.names.length === 0 && cells.length > 1;
    if (!isNames) {
      this.isNamesOnly = false;
      return this.rows.textOf(cells, this.names);
    }
    this.names = cells;
    return '';
  }

  /** Names without a row below are what there is to read. */
  private closeTable(): string {
    this.depth = Math.max(0, this.depth - 1);
    return this.depth === 0 && this.isNamesOnly ? this.rows.textOf(this.names, []) : '';
  }
}
