import { type DataSubject, PersonalData } from '@parley/common';
import type { Database } from '@parley/database';
import type { PersonalTable } from './personal-tables';

const SLICE = 1_000;

type Row = Readonly<Record<string, unknown>> & { readonly id: string };

/** The rows of one table that belong to a person. */
export class TablePersonalData extends PersonalData {
  readonly store: string;

  constructor(
    private readonly database: Database,
    private readonly table: PersonalTable,
  ) {
    super();
    this.store = table.store;
  }

  async count(subject: DataSubject): Promise<number> {
    const statement = { name: `personal_count_${this.store}`, text: this.table.count };
    const [row] = await this.database.query<{ total: number }>(statement, valuesOf(subject));
    return row?.total ?? 0;
  }

  async erase(subject: DataSubject): Promise<void> {
    const statement = { name: `personal_erase_${this.store}`, text: this.table.erase };
    let removed: unknown[];
    do {
      removed = await this.database.query(statement, [...valuesOf(subject), SLICE]);
    } while (removed.length === SLICE);
  }

  async *export(subject: DataSubject): AsyncGenerator<Readonly<Record<string, unknown>>> {
    const { export: text } = this.table;
    if (text === undefined) return;
    const statement = { name: `personal_export_${this.store}`, text };
    let rows: Row[] = [];
    do {
      const after = rows.at(-1)?.id ?? 0;
      rows = await this.database.query<Row>(statement, [...valuesOf(subject), after, SLICE]);
      yield* rows.map((row) => ({ ...row, id: Number(row.id) }));
    } while (rows.length === SLICE);
  }
}

function valuesOf({ accountId, userId }: DataSubject): readonly [string, string] {
  return [accountId, userId];
}
