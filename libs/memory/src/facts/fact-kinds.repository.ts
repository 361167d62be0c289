import { Database } from '@parley/database';
import { Injectable } from '@nestjs/common';
import { APPOINTMENT } from '../extraction/resolve-dates';
import type { Fact, Person } from './fact';
import { CURRENT, FACT_COLUMNS, FACT_SOURCES, type FactRow, toFact } from './fact-rows';

/** Facts of the user that are alike: what they like, are allergic to, have planned. */
export interface FactKind {
  /** Whole attributes, or with a colon at their end how they begin. */
  readonly attributes: readonly string[];
  /** Absent where any value counts. */
  readonly value?: string;
}

const OF_KIND = {
  name: 'facts_of_kind',
  text: `SELECT ${FACT_COLUMNS} FROM facts f ${FACT_SOURCES}
    CROSS JOIN LATERAL (SELECT min(k.place) AS place FROM unnest($3::text[]) WITH ORDINALITY AS k (kind, place)
      WHERE f.attribute = k.kind OR right(k.kind, 1) = ':' AND starts_with(f.attribute, k.kind)) AS asked
    WHERE f.account_id = $1 AND f.user_id = $2 AND ${CURRENT} AND f.subject = 'user' AND asked.place IS NOT NULL
      AND ($4::text IS NULL OR f.value = $4)
    ORDER BY asked.place, CASE WHEN starts_with(f.attribute, '${APPOINTMENT}') THEN f.value END, f.last_said_at DESC, f.id DESC LIMIT $5`,
};

const BATCH = 1_000;

// Over everywhere: nobody's clock is further behind.
const END_PAST = {
  name: 'facts_end_past_appointments',
  text: `UPDATE facts SET superseded_at = clock_timestamp() WHERE id IN (
      SELECT f.id FROM facts f WHERE starts_with(f.attribute, '${APPOINTMENT}') AND ${CURRENT}
        AND f.value < to_char(clock_timestamp() AT TIME ZONE 'UTC' - interval '12 hours', 'YYYY-MM-DD')
      ORDER BY f.account_id, f.user_id, f.id LIMIT ${BATCH} FOR UPDATE SKIP LOCKED)
      AND superseded_at IS NULL`,
};

/** Facts by what they are about, in SQL. */
@Injectable()
export class FactKindsRepository {
  constructor(private readonly database: Database) {}

  /** Current ones, in the order of the attributes, of each the latest first; appointments in the order of their days. */
  async findOfKind(
    { accountId, userId }: Person,
    { attributes, value }: FactKind,
    limit: number,
  ): Promise<readonly Fact[]> {
    const values = [accountId, userId, attributes, value ?? null, limit];
    return (await this.database.query<FactRow>(OF_KIND, values)).map(toFact);
  }

  /** Appointments whose day is over hold no longer; they stay in the history. */
  async endPastAppointments(): Promise<void> {
    await this.database.query(END_PAST, []);
  }
}
