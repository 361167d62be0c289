import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which facts and turns have to be put into the index anew, or taken out of it. */
export class PassagesDue1764300000052 implements MigrationInterface {
  readonly name = 'PassagesDue1764300000052';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [due, backfill]) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward. Restore a backup instead.'));
  }
}

// No key but an identity: whoever tells a fact or ends a turn never waits for whoever indexes one.
const due = `
CREATE TABLE passages_due (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('fact', 'turn')),
  ref bigint NOT NULL,
  account_id uuid NOT NULL,
  user_id text NOT NULL
);
CREATE INDEX passages_due_owner ON passages_due (account_id, user_id, kind);
CREATE FUNCTION note_passage_due() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    INSERT INTO passages_due (kind, ref, account_id, user_id) VALUES (TG_ARGV[0], OLD.id, OLD.account_id, OLD.user_id);
  ELSE
    INSERT INTO passages_due (kind, ref, account_id, user_id) VALUES (TG_ARGV[0], NEW.id, NEW.account_id, NEW.user_id);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER facts_indexed AFTER INSERT OR DELETE OR UPDATE OF content, superseded_at, deleted_at ON facts
  FOR EACH ROW EXECUTE FUNCTION note_passage_due('fact');
CREATE TRIGGER turns_indexed AFTER UPDATE OF state ON turns
  FOR EACH ROW WHEN (NEW.state = 'done') EXECUTE FUNCTION note_passage_due('turn');
CREATE TRIGGER turns_gone AFTER DELETE ON turns
  FOR EACH ROW WHEN (OLD.state = 'done') EXECUTE FUNCTION note_passage_due('turn');`;

const backfill = `
INSERT INTO passages_due (kind, ref, account_id, user_id)
SELECT 'fact', id, account_id, user_id FROM facts WHERE superseded_at IS NULL AND deleted_at IS NULL;
INSERT INTO passages_due (kind, ref, account_id, user_id)
SELECT 'turn', id, account_id, user_id FROM turns WHERE state = 'done'`;
