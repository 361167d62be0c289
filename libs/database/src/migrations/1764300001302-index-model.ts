import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One embedder for the index that all instances share, and which of them could take over. */
export class IndexModel1764300001302 implements MigrationInterface {
  readonly name = 'IndexModel1764300001302';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE installation ADD COLUMN embedding_model text, ADD COLUMN embedding_model_since timestamptz(3)',
    );
    await runner.query('ALTER TABLE instances ADD COLUMN embedding_model text');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward. Restore a backup instead.'));
  }
}
