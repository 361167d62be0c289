import { LIMITS } from './limits';
import { RefusedDocument } from './refused-document';

/** The rows of a table as text in which every value stands behind the name of its column, so that a row is understood alone. */
export class TableRows {
  private characters = 0;

  /** Cells beyond the names stand alone; empty ones are left out. @throws RefusedDocument */
  textOf(cells: readonly string[], names: readonly string[]): string {
    const text = cells
      .map((cell, column) => labelled(cell, names[column]))
      .filter(Boolean)
      .join('; ');
    // Names are repeated in every row: a small file may have much to say.
    this.characters += text.length;
    if (this.characters > LIMITS.characters) throw new RefusedDocument('too_much_inside');
    return text;
  }
}

function labelled(cell: string, name = ''): string {
  return cell === '' || name === '' ? cell : `${name}: ${cell}`;
}
