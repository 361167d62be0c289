import type { ApiKeyEntity } from '../keys/api-key.entity';

type Row = ApiKeyEntity | undefined;

/**
 * A table of keys by their text, that counts what it is asked. Stands in for `KeyLookup` (`lookup`, slow in
 * production) and `ApiKeysRepository` (`repository`, quick).
 */
export class ScriptedKeys {
  readonly rows = new Map<string, ApiKeyEntity>();
  lookups = 0;
  rereads = 0;
  readonly touched: string[][] = [];
  /** Awaited after a row was read and before it is handed over. */
  beforeAnswer: () => Promise<void> = () => Promise.resolve();

  readonly lookup = {
    find: (text: string): Promise<Row> => {
      this.lookups++;
      return this.answer(this.rows.get(text));
    },
  };

  readonly repository = {
    find: ({ id }: { id: string }): Promise<Row> => {
      this.rereads++;
      return this.answer([...this.rows.values()].find((row) => row.id === id));
    },
    touch: (ids: string[]): Promise<void> => {
      this.touched.push(ids);
      return Promise.resolve();
    },
  };

  private async answer(row: Row): Promise<Row> {
    await this.beforeAnswer();
    return row;
  }
}
