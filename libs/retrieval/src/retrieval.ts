import { Database } from '@parley/database';
import { Injectable } from '@nestjs/common';
import type {
  NewPassage,
  Passage,
  PassageKind,
  PassageOwner,
  PassagePlace,
  PassageSource,
  TurnText,
} from './passages/passage';
import { PassageSetsRepository } from './passages/passage-sets.repository';
import { PassagesRepository, type Transaction } from './passages/passages.repository';
import { PassageSearch } from './search/passage-search';
import type { SearchOptions, SearchResult } from './search/search';
import { type EmbeddedListener, VectorBacklog } from './vectors/vector-backlog';
import { VectorIndexes, type VectorServing } from './vectors/vector-indexes';

export interface PassageTotals {
  readonly passages: number;
  readonly characters: number;
}

/**
 * What the assistant can look up: document chunks, facts, past turns. One place that keeps them, finds
 * them by words and by meaning, and forgets them.
 */
@Injectable()
export class Retrieval {
  constructor(
    private readonly database: Database,
    private readonly passages: PassagesRepository,
    private readonly sets: PassageSetsRepository,
    private readonly finder: PassageSearch,
    private readonly backlog: VectorBacklog,
    private readonly indexes: VectorIndexes,
  ) {}

  /**
   * Puts passages in the place of all that the source had before; no passages is to remove it. Words find
   * them as soon as this is committed, vectors follow. Inside a caller's transaction give that, and do it
   * last: it locks the user's set of that kind until the commit.
   */
  async put(
    owner: PassageOwner,
    source: PassageSource,
    passages: readonly NewPassage[],
    transaction?: Transaction,
  ): Promise<void> {
    if (transaction === undefined) {
      await this.database.transaction((own) => this.passages.replace(own, owner, source, passages));
      this.embedSoon();
    } else {
      await this.passages.replace(transaction, owner, source, passages);
    }
  }

  /**
   * As `put` for past turns, of any users at once; one that was put before stays as it is, unless an earlier analysis
   * has read it. Their owners must be in order, or two of these block each other.
   */
  putTurns(turns: readonly TurnText[], transaction: Transaction): Promise<void> {
    return this.passages.replaceTurns(transaction, turns);
  }

  /**
   * For whoever put passages in a transaction of its own, after the commit: their vectors are begun now
   * instead of within ten seconds.
   */
  embedSoon(): void {
    this.backlog.wake();
  }

  /** Makes searches faster after much was put and committed; not worth it for a few passages. */
  settleWords(): Promise<void> {
    return this.passages.settleWords();
  }

  remove(owner: PassageOwner, source: PassageSource, transaction?: Transaction): Promise<void> {
    return this.put(owner, source, [], transaction);
  }

  /** Removes every passage and vector of the user; gives back how many passages that were. */
  eraseUser(owner: PassageOwner): Promise<number> {
    return this.passages.eraseUser(owner);
  }

  /**
   * Best first. Never fails for want of vectors: the result says when words alone were looked at, and why.
   * @throws CancelledError once the signal is aborted.
   */
  search(owner: PassageOwner, query: string, options: SearchOptions = {}): Promise<SearchResult> {
    return this.finder.find(owner, query, options);
  }

  /** A passage with those before and after it in its source, in order. */
  around(owner: PassageOwner, passage: Passage, distance: number): Promise<readonly Passage[]> {
    const { ordinal } = passage;
    return this.passages.findBetween(owner, passage, ordinal - distance, ordinal + distance);
  }

  /** Passages that were found before, in any order; those that are gone are left out. */
  findAt(
    owner: PassageOwner,
    kind: PassageKind,
    places: readonly PassagePlace[],
  ): Promise<readonly Passage[]> {
    return places.length === 0 ? Promise.resolve([]) : this.passages.findAt(owner, kind, places);
  }

  /** What the owner has of one kind; costs the same however much that is. */
  async totals(owner: PassageOwner, kind: PassageKind): Promise<PassageTotals> {
    const [set] = await this.sets.look(owner, [kind], '');
    return { passages: set?.passages ?? 0, characters: set?.characters ?? 0 };
  }

  /** How many of the source's passages words find but vectors do not yet. */
  countWaiting(owner: PassageOwner, source: PassageSource): Promise<number> {
    return this.passages.countWaiting(owner, source);
  }

  /** Whether that are any; costs the same however many. */
  areWaiting(owner: PassageOwner, source: PassageSource): Promise<boolean> {
    return this.passages.areWaiting(owner, source);
  }

  /** What searches vectors here, for whoever watches the system. */
  vectorServing(): Promise<VectorServing> {
    return this.indexes.serving();
  }

  /** Calls back when passages of a source got their vectors; others of it may still be waiting. */
  onEmbedded(listener: EmbeddedListener): void {
    this.backlog.onEmbedded(listener);
  }
}
