import { Clock } from '@parley/common';
import { Database } from '@parley/database';
import { Injectable, Logger } from '@nestjs/common';
import type { Term } from './candidates.repository';

const READ_EVERY_MS = 60_000;
/** In smaller sets any term may select. */
const ALL_SELECT_UP_TO = 300;
/** About how many passages the selecting terms may bring together. */
const MATCHES_WANTED = 400;
const MATCHES_LEAST = 100;
/** A set may outgrow what the statistics have seen of the whole table by so much before they are made anew. */
const UNSEEN_AT_MOST = 1.5;
const MANY = 2_000;
const READ_AFTER_ANALYZING_MS = 1_000;

const READ = {
  name: 'passages_term_frequencies',
  text: `SELECT greatest(c.reltuples, 0)::float8 AS seen, s.most_common_elems::text::text[] AS lexemes,
      s.most_common_elem_freqs AS frequencies
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace LEFT JOIN pg_stats s
      ON s.schemaname = n.nspname AND s.tablename = c.relname AND s.attname = 'words'
    WHERE c.oid = 'passages'::regclass`,
};

const ANALYZE = { name: 'passages_analyze', text: 'ANALYZE (SKIP_LOCKED) passages, vectors' };

interface StatsRow {
  readonly seen: number;
  readonly lexemes: string[] | null;
  readonly frequencies: number[] | null;
}

/**
 * Tells common words from rare ones by the statistics that PostgreSQL keeps anyway, so that a question
 * full of common words does not rank half of a large collection.
 */
@Injectable()
export class TermFrequencies {
  private readonly logger = new Logger(TermFrequencies.name);
  private shares: ReadonlyMap<string, number> = new Map();
  private seen = Infinity;
  private readMs = -Infinity;
  private analyzing: Promise<void> | undefined;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * The rarest terms select, until they bring enough. Where already the rarest brings too many, those
   * passages are looked for that have it and the next ones too, as far as enough of such can be expected.
   */
  async judge(lexemes: readonly string[], total: number): Promise<readonly Term[]> {
    if (total <= ALL_SELECT_UP_TO) {
      return lexemes.map((lexeme) => ({ lexeme, frequency: 0, selects: 'alone' }));
    }
    const shares = await this.read(total);
    const terms = lexemes
      .map((lexeme) => ({ lexeme, frequency: (shares.get(lexeme) ?? 0) * total }))
      .sort((a, b) => a.frequency - b.frequency);
    const isCommon = (terms[0]?.frequency ?? 0) > MATCHES_WANTED;
    return isCommon ? together(terms, total) : rarest(terms);
  }

  private async read(total: number): Promise<ReadonlyMap<string, number>> {
    const nowMs = this.clock.monotonicMs();
    if (nowMs - this.readMs >= READ_EVERY_MS) {
      this.readMs = nowMs;
      const [row] = await this.database.query<StatsRow>(READ, []);
      const frequencies = row?.frequencies ?? [];
      this.shares = new Map(
        (row?.lexemes ?? []).map((lexeme, at) => [lexeme, frequencies[at] ?? 0]),
      );
      this.seen = row?.seen ?? Infinity;
    }
    if (total > MANY && total > UNSEEN_AT_MOST * this.seen) this.analyzing ??= this.analyze();
    return this.shares;
  }

  // PostgreSQL does so by itself some minutes after a large upload; until then common words would pass for rare.
  private async analyze(): Promise<void> {
    try {
      await this.database.query(ANALYZE, []);
      this.readMs = this.clock.monotonicMs() - READ_EVERY_MS + READ_AFTER_ANALYZING_MS;
    } catch (error) {
      this.logger.warn(
        `Word statistics have to wait: ${error instanceof Error ? error.message : '?'}`,
      );
    } finally {
      this.seen = Infinity;
      this.analyzing = undefined;
    }
  }
}

type Frequency = Pick<Term, 'lexeme' | 'frequency'>;

function rarest(terms: readonly Frequency[]): Term[] {
  let matches = 0;
  return terms.map((term, index) => {
    matches += term.frequency;
    const isFew = index === 0 || matches <= MATCHES_WANTED;
    return { ...term, selects: isFew ? 'alone' : 'counts' };
  });
}

/** As if the words stood in passages independently of one another. */
function together(terms: readonly Frequency[], total: number): Term[] {
  let matches = total;
  return terms.map((term, index) => {
    const fewer = (matches * term.frequency) / total;
    const isNeeded = index === 0 || (matches > MATCHES_WANTED && fewer >= MATCHES_LEAST);
    if (isNeeded) matches = fewer;
    return { ...term, selects: isNeeded ? 'together' : 'counts' };
  });
}
