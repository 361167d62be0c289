import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Finds appointments whose day is over, however many facts there are. Their value begins with the day. */
export class Appointments1764300001320 implements MigrationInterface {
  readonly name = 'Appointments1764300001320';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX facts_appointments ON facts (value)
      WHERE starts_with(attribute, 'appointment:') AND superseded_at IS NULL AND deleted_at IS NULL`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward. Restore a backup instead.'));
  }
}
