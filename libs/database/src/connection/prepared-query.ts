import {
  type Connection,
  type QueryConfig,
  type QueryResultRow,
  type Submittable,
  types,
} from 'pg';
import { prepareValue } from 'pg/lib/utils';
import type { Statement } from './statement';

declare module 'pg' {
  interface Connection {
    /** Text by name. */
    readonly parsedStatements: Readonly<Record<string, string | undefined>>;
  }
}

/** How one column of a result becomes a field of a row. */
interface Column {
  readonly name: string;
  readonly parse: (text: string) => unknown;
}

interface RowDescription {
  readonly fields: readonly { readonly name: string; readonly dataTypeID: number }[];
}

interface DataRow {
  readonly fields: readonly (string | null)[];
}

/** By connection and statement. The server refuses to run a prepared statement whose result would change. */
const known = new WeakMap<Connection, Map<string, readonly Column[]>>();

/**
 * A named statement for the driver to run, in one round trip. The driver's own query has every result described
 * anew, and copies its configuration property by property, which costs more than the rest of a short statement; this
 * one asks once on each connection what a statement returns.
 */
export class PreparedQuery<Row extends QueryResultRow> implements Submittable, QueryConfig {
  readonly name: string;
  readonly text: string;
  readonly values: (string | Buffer | null)[];
  /** Complete when the driver has called back. */
  readonly rows: Row[] = [];
  /** The driver's. */
  callback: (error: Error | null) => void;
  private columns: readonly Column[] | undefined;
  private failure: Error | null = null;

  constructor({ name, text }: Statement, values: readonly unknown[]) {
    this.name = name;
    this.text = text;
    this.values = values.map((value) => prepareValue(value));
  }

  submit(connection: Connection): Error | undefined {
    const { name, text, values } = this;
    const parsed = connection.parsedStatements[name];
    if (parsed !== undefined && parsed !== text) {
      return new Error(`Two statements have the name ${name}`);
    }
    this.columns = known.get(connection)?.get(name);
    connection.stream.cork();
    if (parsed === undefined) connection.parse({ name, text, types: [] }, true);
    connection.bind({ statement: name, values }, true);
    if (this.columns === undefined) connection.describe({ type: 'P' }, true);
    connection.execute({}, true);
    connection.sync();
    connection.stream.uncork();
    return undefined;
  }

  handleRowDescription({ fields }: RowDescription): void {
    this.columns = fields.map(({ name, dataTypeID }) => ({
      name,
      parse: types.getTypeParser(dataTypeID, 'text') as Column['parse'],
    }));
  }

  handleDataRow({ fields }: DataRow): void {
    try {
      this.rows.push(toRow(this.columns ?? [], fields) as Row);
    } catch (error) {
      this.failure = error instanceof Error ? error : new Error(String(error));
    }
  }

  handleCommandComplete(): void {
    // How many rows there were is seen from the rows.
  }

  handleEmptyQuery(): void {
    // Nothing was asked, and so nothing comes.
  }

  handleError(error: Error): void {
    this.callback(error);
  }

  handleReadyForQuery(connection: Connection): void {
    this.remember(connection);
    this.callback(this.failure);
  }

  private remember(connection: Connection): void {
    const statements = known.get(connection) ?? new Map<string, readonly Column[]>();
    if (statements.has(this.name)) return;
    // A statement that returns nothing is not described at all.
    known.set(connection, statements.set(this.name, this.columns ?? []));
  }
}

function toRow(columns: readonly Column[], texts: readonly (string | null)[]): QueryResultRow {
  const row: QueryResultRow = {};
  columns.forEach(({ name, parse }, index) => {
    const text = texts[index] ?? null;
    row[name] = text === null ? null : parse(text);
  });
  return row;
}
