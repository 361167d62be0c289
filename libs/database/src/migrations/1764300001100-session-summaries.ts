import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was said so long ago in a session that a model is not shown it any more, condensed. */
export class SessionSummaries1764300001100 implements MigrationInterface {
  readonly name = 'SessionSummaries1764300001100';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [summaries, dropped]) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward. Restore a backup instead.'));
  }
}

// Turn 0 is imported context. A row without content is the claim of whoever makes the first summary.
const summaries = `
CREATE TABLE session_summaries (
  session_key bigint PRIMARY KEY REFERENCES sessions (key) ON DELETE CASCADE,
  account_id uuid NOT NULL,
  user_id text NOT NULL,
  upto_turn_no integer NOT NULL DEFAULT -1,
  content text NOT NULL DEFAULT '',
  model text,
  claimed_until timestamptz(3) NOT NULL DEFAULT '-infinity',
  updated_at timestamptz(3) NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX session_summaries_owner ON session_summaries (account_id, user_id);`;

// A summary never outlives what it was made of: turns that are erased or expire take it along, and it is made
// anew of what is left. So does whoever works on one: without the row, nothing is stored.
const dropped = `
CREATE FUNCTION drop_summaries_of_turns() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM session_summaries s USING (SELECT DISTINCT session_key FROM gone) g WHERE s.session_key = g.session_key;
  RETURN NULL;
END $$;
CREATE TRIGGER turns_summarised AFTER DELETE ON turns
  REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION drop_summaries_of_turns();`;
