import { Database } from '@parley/database';
import { contentWords, type WordPart, wordParts } from '@parley/text';
import { Injectable } from '@nestjs/common';
import type { PassageKind, PassageOwner } from './passage';

/** A word of a query, as the index keeps it. */
export interface AskedWord {
  /** In the query's own language where the set has something in that, else in any of the set's. */
  readonly lexeme: string;
  /** That and the word's others in the set's languages. */
  readonly forms: readonly string[];
}

/** All passages of one kind of one user. */
export interface PassageSet extends PassageOwner {
  readonly kind: PassageKind;
  /** Grows with every change. */
  readonly version: string;
  readonly passages: number;
  readonly characters: number;
  /** How many passages were ever taken out. */
  readonly removed: number;
  /** The model whose vectors are searched; `null` where there are none. */
  readonly servingModel: string | null;
  /** What the words of a query are in this set's languages. */
  readonly terms: readonly string[];
  /** Those of them that the query has in its own language; none where the set has nothing in that. */
  readonly ownLexemes: readonly string[];
  /** What says what the query is about. */
  readonly asked: readonly AskedWord[];
  /** The lexeme that every passage of the set has. */
  readonly scope: string;
  /** Parts of the query's words, where its language bends or joins words. */
  readonly parts: readonly WordPart[];
}

interface SetRow {
  readonly account_id: string;
  readonly user_id: string;
  readonly kind: PassageKind;
  readonly version: string;
  readonly passages: number;
  readonly characters: string;
  readonly removed: string;
  readonly serving_model: string | null;
  readonly terms: string[] | null;
  /** Where in the query each term stands first. */
  readonly places: number[] | null;
  readonly own_terms: string[] | null;
  readonly scope: string;
}

const MAX_TERMS = 64;
/** What English does to a word its stemmer undoes; beginnings of words would only bring others. */
const HARDLY_BENT = 'english';

const LOOK = {
  name: 'passage_sets_look',
  text: `SELECT s.*, passage_scope(account_id, user_id, kind) AS scope, found.terms, found.places,
      CASE WHEN $5 = ANY(s.configs) THEN tsvector_to_array(to_tsvector($5::regconfig, $4)) END AS own_terms
    FROM passage_sets s CROSS JOIN LATERAL (
      SELECT array_agg(lexeme) AS terms, array_agg(place) AS places FROM (
        SELECT word.lexeme, min(word.positions[1]) AS place
        FROM unnest(s.configs) AS config, unnest(to_tsvector(config::regconfig, $4)) AS word
        GROUP BY word.lexeme ORDER BY bool_or(config = $5) DESC LIMIT ${MAX_TERMS}) AS term) AS found
    WHERE account_id = $1 AND user_id = $2 AND kind = ANY($3) AND passages > 0`,
};

// Turns of before are left to their words: what is said from now on has vectors of the new model.
const RETARGET_TURNS = {
  name: 'passage_sets_retarget_turns',
  text: `UPDATE passage_sets SET target_model = $1, version = version + 1,
      serving_model = CASE WHEN serving_model IS NOT NULL THEN $1 END
    WHERE kind = 'turn' AND target_model <> $1`,
};

// As ranges, because an index finds what differs by those only.
const OTHERWISE = {
  name: 'passage_sets_otherwise',
  text: `SELECT account_id, user_id, kind FROM passage_sets
    WHERE (target_model IS NULL OR target_model < $1 OR target_model > $1) AND kind <> 'turn' AND passages > 0 LIMIT 100`,
};

const RETARGET = {
  name: 'passage_sets_retarget',
  text: `WITH due AS (
      SELECT account_id, user_id, kind FROM passage_sets
      WHERE account_id = $2 AND user_id = $3 AND kind = $4 AND target_model IS DISTINCT FROM $1 FOR UPDATE SKIP LOCKED),
    queued AS (
      INSERT INTO vector_queue (passage_id, account_id, user_id, kind, ref, place)
      SELECT p.id, p.account_id, p.user_id, p.kind, p.ref, 2 FROM passages p JOIN due USING (account_id, user_id, kind)
      WHERE NOT EXISTS (SELECT 1 FROM vectors v WHERE v.passage_id = p.id AND v.model = $1)
      ON CONFLICT DO NOTHING)
    UPDATE passage_sets s SET target_model = $1, has_old_vectors = has_old_vectors OR target_model IS NOT NULL FROM due
    WHERE (s.account_id, s.user_id, s.kind) = (due.account_id, due.user_id, due.kind) RETURNING 1`,
};

const SWITCH = {
  name: 'passage_sets_switch',
  text: `UPDATE passage_sets s SET serving_model = $1, version = version + 1
    WHERE serving_model <> target_model AND target_model = $1
      AND NOT EXISTS (SELECT 1 FROM vector_queue q
        WHERE (q.account_id, q.user_id, q.kind) = (s.account_id, s.user_id, s.kind))`,
};

const OLD = {
  name: 'passage_sets_old_vectors',
  text: `SELECT account_id, user_id, kind FROM passage_sets
    WHERE has_old_vectors AND serving_model = $1 AND target_model = $1 LIMIT 100`,
};

const DROP_OLD = {
  name: 'vectors_drop_old',
  text: `DELETE FROM vectors WHERE (passage_id, model) IN (
      SELECT passage_id, model FROM vectors
      WHERE account_id = $1 AND user_id = $2 AND kind = $3 AND model <> $4 LIMIT 1000) RETURNING 1`,
};

const OLD_ARE_GONE = {
  name: 'passage_sets_old_vectors_gone',
  text: `UPDATE passage_sets SET has_old_vectors = false
    WHERE account_id = $1 AND user_id = $2 AND kind = $3 AND serving_model = $4 AND target_model = $4`,
};

/** The rows that say what there is to search, and by which model. */
@Injectable()
export class PassageSetsRepository {
  constructor(private readonly database: Database) {}

  /** The owner's sets that have passages. `words` as `searchWords` gives them, in the language of `config`. */
  async look(
    owner: PassageOwner,
    kinds: readonly PassageKind[],
    words: string,
    config = 'simple',
  ): Promise<readonly PassageSet[]> {
    const values = [owner.accountId, owner.userId, kinds, words, config];
    return (await this.database.query<SetRow>(LOOK, values)).map((row) =>
      toSet(row, config === HARDLY_BENT ? [] : wordParts(words)),
    );
  }

  /** Lets what turns get from now on be searched by the model. */
  async retargetTurns(model: string): Promise<void> {
    await this.database.query(RETARGET_TURNS, [model]);
  }

  /** Queues what has no vectors of the model, some sets a call; false where every set has been seen to. */
  async retargetSome(model: string): Promise<boolean> {
    let retargeted = 0;
    for (const set of await this.database.query<SetRow>(OTHERWISE, [model])) {
      const values = [model, set.account_id, set.user_id, set.kind];
      retargeted += (await this.database.query(RETARGET, values)).length;
    }
    return retargeted > 0;
  }

  /** Lets the model serve where its vectors are complete, and drops those of the one before, now or after a crash. */
  async switchCompleted(model: string): Promise<void> {
    await this.database.query(SWITCH, [model]);
    for (;;) {
      const rows = await this.database.query<SetRow>(OLD, [model]);
      for (const { account_id, user_id, kind } of rows) {
        const values = [account_id, user_id, kind, model];
        while ((await this.database.query(DROP_OLD, values)).length > 0);
        await this.database.query(OLD_ARE_GONE, values);
      }
      if (rows.length === 0) return;
    }
  }
}

function toSet(row: SetRow, parts: readonly WordPart[]): PassageSet {
  return {
    accountId: row.account_id,
    userId: row.user_id,
    kind: row.kind,
    version: row.version,
    passages: row.passages,
    characters: Number(row.characters),
    removed: Number(row.removed),
    servingModel: row.serving_model,
    terms: row.terms ?? [],
    ownLexemes: row.own_terms ?? [],
    asked: askedWords(row),
    scope: row.scope,
    parts,
  };
}

function askedWords({ terms, places, own_terms }: SetRow): readonly AskedWord[] {
  const formsAt = (place: number | undefined) =>
    (terms ?? []).filter((_, at) => places?.[at] === place);
  const words = [...new Set(places)].flatMap((place) => {
    const forms = formsAt(place);
    const lexeme = own_terms === null ? forms[0] : forms.find((form) => own_terms.includes(form));
    return lexeme === undefined ? [] : [{ lexeme, forms }];
  });
  const content = new Set(contentWords(words.map(({ lexeme }) => lexeme).join(' ')).split(' '));
  return words.filter(({ lexeme }) => content.has(lexeme));
}
