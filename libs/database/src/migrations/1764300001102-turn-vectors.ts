import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Turns wait for their vectors behind everything else. */
export class TurnVectors1764300001102 implements MigrationInterface {
  readonly name = 'TurnVectors1764300001102';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(place);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward. Restore a backup instead.'));
  }
}

// Whoever puts passages into the queue need not know: facts are first, then documents, what a new model makes
// anew, and turns, which are embedded in idle time.
const place = `
CREATE FUNCTION place_turn_last() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.place := 3;
  RETURN NEW;
END $$;
CREATE TRIGGER vector_queue_turns BEFORE INSERT ON vector_queue
  FOR EACH ROW WHEN (NEW.kind = 'turn' AND NEW.place <> 3) EXECUTE FUNCTION place_turn_last();`;
