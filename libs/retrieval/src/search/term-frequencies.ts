import { Clock } from '@parley/common';
import { Database } from '@parley/database';
import { Injectable } from '@nestjs/common';
import type { Term } from './candidates.repository';

const READ_EVERY_MS = 60_000;
/** In smaller sets any term may select. */
const ALL_SELECT_UP_TO = 300;
/** About how many passages the selecting terms may bring together. */
const MATCHES_WANTED = 400;

const READ = {
  name: 'passages_term_frequencies',
  text: `SELECT most_common_elems::text::text[] AS lexemes, most_common_elem_freqs AS frequencies FROM pg_stats
    WHERE schemaname = ANY(current_schemas(false)) AND tablename = 'passages' AND attname = 'words'`,
};

interface StatsRow {
  readonly lexemes: string[] | null;
  readonly frequencies: number[] | null;
}

/**
 * Tells common words from rare ones by the statistics that PostgreSQL keeps anyway, so that a question
 * full of common words does not rank half of a large collection.
 */
@Injectable()
export class TermFrequencies {
  private shares: ReadonlyMap<string, number> = new Map();
  private readMs = -Infinity;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The rarest terms select, until they bring enough; at least one does. */
  async judge(lexemes: readonly string[], total: number): Promise<readonly Term[]> {
    if (total <= ALL_SELECT_UP_TO) {
      return lexemes.map((lexeme) => ({ lexeme, frequency: 0, isSelective: true }));
    }
    const shares = await this.read();
    let matches = 0;
    return lexemes
      .map((lexeme) => ({ lexeme, frequency: (shares.get(lexeme) ?? 0) * total }))
      .sort((a, b) => a.frequency - b.frequency)
      .map((term, index) => {
        matches += term.frequency;
        return { ...term, isSelective: index === 0 || matches <= MATCHES_WANTED };
      });
  }

  private async read(): Promise<ReadonlyMap<string, number>> {
    const nowMs = this.clock.monotonicMs();
    if (nowMs - this.readMs < READ_EVERY_MS) return this.shares;
    this.readMs = nowMs;
    const [row] = await this.database.query<StatsRow>(READ, []);
    const frequencies = row?.frequencies ?? [];
    this.shares = new Map((row?.lexemes ?? []).map((lexeme, at) => [lexeme, frequencies[at] ?? 0]));
    return this.shares;
  }
}
