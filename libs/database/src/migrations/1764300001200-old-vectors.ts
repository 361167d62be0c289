import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Remembers which sets have vectors of a model that was given up, so that a crash never leaves them behind. */
export class OldVectors1764300001200 implements MigrationInterface {
  readonly name = 'OldVectors1764300001200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(flag);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward. Restore a backup instead.'));
  }
}

// A set whose switch was cut short before may have some: it is looked at once.
const flag = `
ALTER TABLE passage_sets ADD COLUMN has_old_vectors boolean NOT NULL DEFAULT false;
UPDATE passage_sets SET has_old_vectors = true WHERE serving_model IS NOT NULL;
CREATE INDEX passage_sets_old_vectors ON passage_sets (account_id) WHERE has_old_vectors`;
