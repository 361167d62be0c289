import { Wakeups } from '@parley/cache';
import {
  InvalidInputError,
  NotFoundError,
  type OwnerScope,
  type Page,
  type PageRequest,
} from '@parley/common';
import { Database } from '@parley/database';
import { type IdempotencyClaim, IdempotencyKeys } from '@parley/idempotency';
import { Injectable } from '@nestjs/common';
import { extractFacts } from './extraction/extract-facts';
import type { ExtractedFact, FactCategory } from './extraction/extracted-fact';
import { asGivenFact, asNote, type Telling, toldIn } from './facts/given-fact';
import type { Fact, FactChanges, Person, StoredFact, StoreOutcome } from './facts/fact';
import { type FactMatch, FactSearch, type TurnPlace } from './facts/fact-search';
import { type FactFilter, FactsRepository, type MemoryTotals } from './facts/facts.repository';
import { FACT_TOPIC } from './topics';

export interface NewFact {
  readonly content: string;
  readonly category?: FactCategory | undefined;
  readonly importance?: number | undefined;
}

export interface MemoryStats {
  readonly totalFacts: number;
  readonly factsByCategory: ReadonlyMap<FactCategory, number>;
  readonly totalConversations: number;
  readonly oldestConversation: Date | null;
  readonly newestConversation: Date | null;
}

/** What became of "forget …": done, or which of several facts was meant, or nothing fits. */
export type Forgetting =
  | { readonly outcome: 'forgotten'; readonly fact: Fact }
  | { readonly outcome: 'ambiguous'; readonly candidates: readonly Fact[] }
  | { readonly outcome: 'unknown' };

/** Something told in a turn, and what became of it. */
export interface ToldFact {
  readonly fact: ExtractedFact;
  readonly outcome: StoreOutcome;
}

const REFERENCE = 'fact:';
const MOST_CANDIDATES = 5;
/** "Forget that", which points at what was said last. */
const POINTS_BACK =
  /^(?:that|it|this|what i (?:just )?said|the last (?:one|thing|fact))?[\s.!]*$/iu;

/** What is known of users: told, recalled, corrected, forgotten. Nothing here crosses from user to user. */
@Injectable()
export class Memory {
  constructor(
    private readonly facts: FactsRepository,
    private readonly search: FactSearch,
    private readonly wakeups: Wakeups,
    private readonly database: Database,
    private readonly idempotency: IdempotencyKeys,
  ) {}

  /** Keeps what a user asks to be kept: the facts in it, or where no rule knows any, their words. */
  async remember(person: Person, text: string): Promise<readonly StoredFact[]> {
    const found = extractFacts(text);
    return this.store(person, found.length > 0 ? found : [asNote(text)]);
  }

  /**
   * Keeps what a user asks for in a turn, with its message as the receipt. Nothing where there is nothing
   * to keep, or only orders in disguise.
   */
  async tell(person: Person, turnId: string, telling: Telling): Promise<readonly ToldFact[]> {
    const facts = toldIn(telling);
    if (facts.length === 0) return [];
    const stored = await this.facts.storeOfTurn(person, turnId, facts);
    this.announce(stored);
    return stored.length === facts.length
      ? facts.map((fact, index) => ({ fact, outcome: stored[index]?.outcome ?? 'known' }))
      : facts.map((fact) => ({ fact, outcome: 'known' }));
  }

  /** Current facts that fit a question, best first. */
  recall(person: Person, query: string, limit: number): Promise<readonly FactMatch[]> {
    return this.search.recall(person, query, { limit });
  }

  /**
   * Forgets the one fact that is meant. Where several fit, none is touched and all of them are named.
   * "That" is what was told in the turn before, or said in answer to it, where that is one thing.
   */
  async forget(person: Person, what: string, before?: TurnPlace): Promise<Forgetting> {
    const candidates = await this.candidates(person, what, before);
    const [only, another] = candidates;
    if (only === undefined) return { outcome: 'unknown' };
    if (another !== undefined) return { outcome: 'ambiguous', candidates };
    await this.facts.remove(person, only.id);
    return { outcome: 'forgotten', fact: only };
  }

  /** Returns how many facts held until now. */
  forgetAll(person: Person): Promise<number> {
    return this.facts.removeAll(person);
  }

  /** In the order of the ids, with gaps where a fact is gone. */
  find(person: Person, ids: readonly number[]): Promise<readonly (Fact | undefined)[]> {
    return Promise.all(ids.map((id) => this.facts.findById(person, id)));
  }

  list(person: Person, filter: FactFilter, page: PageRequest): Promise<Page<Fact>> {
    return this.facts.findMany(person, filter, page);
  }

  /** @throws NotFoundError alike for what is missing, deleted or another user's. */
  async get(person: Person, id: number): Promise<Fact> {
    const fact = await this.facts.findById(person, id);
    if (fact === undefined) throw factNotFound();
    return fact;
  }

  /**
   * Adds a fact in the client's own wording; one that is known already is given back, strengthened. The same
   * claim gives back what it made before.
   */
  async create(person: Person, wanted: NewFact, claim?: IdempotencyClaim): Promise<Fact> {
    if (claim?.ref?.startsWith(REFERENCE)) {
      return this.get(person, Number(claim.ref.slice(REFERENCE.length)));
    }
    const stored = await this.database.transaction(async (transaction) => {
      const [told] = await this.facts.store(person, [asGivenFact(wanted)], transaction);
      if (told === undefined) throw new Error('store_facts told nothing of a fact');
      if (claim !== undefined)
        await this.idempotency.attach(transaction, claim, `${REFERENCE}${told.id}`);
      return told;
    });
    this.announce([stored]);
    return this.get(person, stored.id);
  }

  /** @throws NotFoundError; InvalidInputError for a fact that holds no longer. */
  async update(person: Person, id: number, changes: FactChanges): Promise<Fact> {
    const { content } = changes;
    const about = content === undefined ? undefined : asGivenFact({ content });
    if (!(await this.facts.change(person, id, { ...changes, about }))) {
      await this.get(person, id);
      throw new InvalidInputError('The fact holds no longer and cannot be changed.', {
        code: 'fact_superseded',
      });
    }
    return this.get(person, id);
  }

  /** Deletes a fact and what was said in its place before. @throws NotFoundError */
  async delete(person: Person, id: number): Promise<void> {
    if ((await this.facts.remove(person, id)) === 0) throw factNotFound();
  }

  /** The latest first. @throws NotFoundError */
  async history(person: Person, id: number): Promise<readonly Fact[]> {
    const facts = await this.facts.findHistory(person, id);
    if (facts.length === 0) throw factNotFound();
    return facts;
  }

  async stats(person: Person): Promise<MemoryStats> {
    const [factsByCategory, talk] = await Promise.all([
      this.facts.countByCategory(person),
      this.facts.countConversations(person),
    ]);
    return {
      totalFacts: [...factsByCategory.values()].reduce((sum, count) => sum + count, 0),
      factsByCategory,
      totalConversations: talk.total,
      oldestConversation: talk.oldest,
      newestConversation: talk.newest,
    };
  }

  totals(scope: OwnerScope): Promise<MemoryTotals> {
    return this.facts.countAll(scope);
  }

  private async store(
    person: Person,
    facts: readonly ExtractedFact[],
  ): Promise<readonly StoredFact[]> {
    const stored = await this.facts.store(person, facts);
    this.announce(stored);
    return stored;
  }

  private announce(stored: readonly StoredFact[]): void {
    if (stored.some(({ outcome }) => outcome === 'stored')) this.wakeups.publish(FACT_TOPIC);
  }

  private async candidates(
    person: Person,
    what: string,
    before: TurnPlace | undefined,
  ): Promise<readonly Fact[]> {
    if (POINTS_BACK.test(what.trim())) {
      const justSaid =
        before === undefined ? [] : await this.search.ofTurn(person, before, MOST_CANDIDATES);
      return justSaid.length > 0 ? justSaid : this.search.latest(person, MOST_CANDIDATES);
    }
    const query = { limit: MOST_CANDIDATES, matching: 'all' } as const;
    const exact = await this.search.find(person, what, query);
    const found =
      exact.length > 0 ? exact : await this.search.find(person, what, { limit: MOST_CANDIDATES });
    return found.map(({ fact }) => fact);
  }
}

function factNotFound(): NotFoundError {
  return new NotFoundError('Fact not found', { code: 'fact_not_found' });
}
