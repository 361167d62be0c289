import { Database } from '@parley/database';
import { TEXT_ANALYSIS } from '@parley/text';
import { Injectable } from '@nestjs/common';
import type { NewPassage, PassageKind, PassageOwner, PassageSource } from './passage';
import { PassagesRepository } from './passages.repository';

const SOURCES_AT_ONCE = 100;

const SOURCES = {
  name: 'stale_passages_sources',
  text: `SELECT DISTINCT ref FROM passages
    WHERE account_id = $1 AND user_id = $2 AND kind = $3 AND analysis < $4 LIMIT ${SOURCES_AT_ONCE}`,
};

// The set's row is locked first by everything that writes: nothing comes back that is deleted meanwhile.
const LOCK = `SELECT 1 FROM passage_sets WHERE account_id = $1 AND user_id = $2 AND kind = $3 FOR UPDATE`;

const READ = `SELECT ordinal, text, language, page, headings, start_offset AS start, end_offset AS "end"
  FROM passages WHERE account_id = $1 AND user_id = $2 AND kind = $3 AND ref = $4 ORDER BY ordinal`;

type StaleRow = { readonly [Key in keyof Required<NewPassage>]: NewPassage[Key] | null };

/** Passages whose text was read by an earlier analysis. */
@Injectable()
export class StalePassagesRepository {
  constructor(
    private readonly database: Database,
    private readonly passages: PassagesRepository,
  ) {}

  /** Sources of the set that have some, at most a hundred. */
  async findSources(owner: PassageOwner, kind: PassageKind): Promise<readonly string[]> {
    const values = [owner.accountId, owner.userId, kind, TEXT_ANALYSIS];
    const rows = await this.database.query<{ ref: string }>(SOURCES, values);
    return rows.map(({ ref }) => ref);
  }

  /** Puts the passages of the source anew, as they are: words find them as before, vectors follow; turns keep theirs. */
  async readAgain(owner: PassageOwner, source: PassageSource): Promise<void> {
    await this.database.transaction(async (transaction) => {
      const set = [owner.accountId, owner.userId, source.kind];
      await transaction.query(LOCK, set);
      const rows = await transaction.query<StaleRow[]>(READ, [...set, source.ref]);
      if (rows.length === 0) return;
      if (source.kind === 'turn') {
        const turns = rows.map(({ text }) => ({ ...owner, ref: source.ref, text }));
        await this.passages.replaceTurns(transaction, turns);
        return;
      }
      await this.passages.replace(transaction, owner, source, rows.map(toNew));
    });
  }
}

function toNew({ ordinal, text, language, page, headings, start, end }: StaleRow): NewPassage {
  return {
    ordinal: ordinal ?? 0,
    text: text ?? '',
    headings: headings ?? [],
    ...(language !== null && { language }),
    ...(page !== null && { page }),
    ...(start !== null && { start }),
    ...(end !== null && { end }),
  };
}
