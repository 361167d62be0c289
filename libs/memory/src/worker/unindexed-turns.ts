import { Config } from '@parley/config';
import { Database, Pulse, type Statement } from '@parley/database';
import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { MemoryIndexer } from './memory-indexer';

/** So many a second, which is more than any instance answers. */
const PASSED_AT_ONCE = 10_000;
/** So many a second, which is what the indexer takes. */
const CAUGHT_UP_AT_ONCE = 2_000;

// A turn that is gone stays due: what was indexed of it has to go too.
const PASS_OVER: Statement = {
  name: 'unindexed_turns_pass_over',
  text: `WITH passed AS (
      DELETE FROM passages_due WHERE id IN (
        SELECT d.id FROM passages_due d JOIN turns t ON t.id = d.ref
        WHERE d.kind = 'turn' ORDER BY d.id LIMIT ${PASSED_AT_ONCE})
      RETURNING ref)
    UPDATE installation SET turns_unindexed_from = least(turns_unindexed_from, (SELECT min(ref) FROM passed))
    WHERE EXISTS (SELECT 1 FROM passed)`,
};

// In the order of the turns; one that is in the index already stays there as it is.
const CATCH_UP: Statement = {
  name: 'unindexed_turns_catch_up',
  text: `WITH gap AS (
      SELECT turns_unindexed_from AS first FROM installation WHERE turns_unindexed_from IS NOT NULL FOR UPDATE),
    missed AS (
      SELECT id, account_id, user_id FROM turns WHERE id >= (SELECT first FROM gap) AND state = 'done'
      ORDER BY id LIMIT ${CAUGHT_UP_AT_ONCE}),
    noted AS (
      INSERT INTO passages_due (kind, ref, account_id, user_id) SELECT 'turn', id, account_id, user_id FROM missed)
    UPDATE installation SET turns_unindexed_from = (SELECT max(id) + 1 FROM missed)
    WHERE EXISTS (SELECT 1 FROM gap)`,
};

/**
 * Where memory is off, turns are not indexed and must not queue up for it either: what is kept of them is where
 * to begin once memory is on again. What was removed leaves the index all the same.
 */
@Injectable()
export class UnindexedTurns implements OnApplicationBootstrap {
  private readonly logger = new Logger(UnindexedTurns.name);

  constructor(
    private readonly database: Database,
    private readonly indexer: MemoryIndexer,
    private readonly pulse: Pulse,
    private readonly config: Config,
  ) {}

  onApplicationBootstrap(): void {
    const isOff = this.config.featuresDisabled.has('memory');
    this.pulse.onPulse(() => void (isOff ? this.passOver() : this.catchUp()));
  }

  /** Never throws. */
  passOver(): Promise<void> {
    return this.move(PASS_OVER);
  }

  /** Never throws. */
  catchUp(): Promise<void> {
    return this.move(CATCH_UP);
  }

  private async move(statement: Statement): Promise<void> {
    try {
      await this.database.query(statement, []);
    } catch (error) {
      this.logger.debug(error, 'Turns wait to be passed over, or to be caught up with');
    }
    await this.indexer.pass();
  }
}
