import type { MigrationInterface, QueryRunner } from 'typeorm';

/** From which turn on the index may miss some, because nobody indexed while memory was off. */
export class UnindexedTurns1764300001300 implements MigrationInterface {
  readonly name = 'UnindexedTurns1764300001300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE installation ADD COLUMN turns_unindexed_from bigint');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward. Restore a backup instead.'));
  }
}
