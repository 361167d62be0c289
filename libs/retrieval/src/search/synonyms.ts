import { Database } from '@parley/database';
import { conceptsIn, isCompounding, searchWords, textConfigOf } from '@parley/text';
import { Injectable } from '@nestjs/common';

/** Other words for something in a query. */
export interface SynonymGroup {
  /** The query's own lexemes that say it. */
  readonly of: readonly string[];
  /** Each says the same where all of its lexemes occur. */
  readonly others: readonly (readonly string[])[];
  /** Whether their language joins words, so that each may be part of a longer one. */
  readonly isJoining: boolean;
}

interface Expression {
  readonly lexemes: readonly string[];
  readonly concept: number;
}

interface Lexicon {
  readonly concepts: readonly (readonly Expression[])[];
  readonly byLexeme: ReadonlyMap<string, readonly Expression[]>;
}

const MOST_GROUPS = 12;

// An expression with a word that the language's index leaves out would stand for less than it says.
const LEXEMES = {
  name: 'synonyms_lexemes',
  text: `SELECT ARRAY(SELECT (tsvector_to_array(to_tsvector($1::regconfig, word)))[1]
      FROM unnest(string_to_array(words, ' ')) AS word) AS lexemes
    FROM unnest($2::text[]) WITH ORDINALITY AS entry(words, place) ORDER BY place`,
};

/** What else people say: the thesaurus as the index keeps words, made once for each language by the database's stemmer. */
@Injectable()
export class Synonyms {
  private readonly lexicons = new Map<string, Promise<Lexicon>>();

  constructor(private readonly database: Database) {}

  /** For a query's lexemes of its language (ISO 639-1). */
  async of(lexemes: readonly string[], language: string): Promise<readonly SynonymGroup[]> {
    const { concepts, byLexeme } = await this.lexiconOf(language);
    const known = new Set(lexemes);
    const said = lexemes
      .flatMap((lexeme) => byLexeme.get(lexeme) ?? [])
      .filter((expression) => expression.lexemes.every((lexeme) => known.has(lexeme)));
    const places = [...new Set(said.map(({ concept }) => concept))].slice(0, MOST_GROUPS);
    return places.flatMap((concept) => {
      const of = said.filter((expression) => expression.concept === concept);
      const others = (concepts[concept] ?? []).filter((expression) => !of.includes(expression));
      const group = {
        of: [...new Set(of.flatMap((expression) => expression.lexemes))],
        others: others.map((expression) => expression.lexemes),
        isJoining: isCompounding(textConfigOf(language)),
      };
      return others.length === 0 ? [] : [group];
    });
  }

  private lexiconOf(language: string): Promise<Lexicon> {
    const known = this.lexicons.get(language) ?? this.load(language);
    this.lexicons.set(language, known);
    known.catch(() => this.lexicons.delete(language));
    return known;
  }

  private async load(language: string): Promise<Lexicon> {
    const concepts = conceptsIn(language);
    const entries = concepts.flatMap((words, concept) =>
      words.map((entry) => ({ concept, words: searchWords(entry) })),
    );
    if (entries.length === 0) return { concepts: [], byLexeme: new Map() };
    const values = [textConfigOf(language), entries.map(({ words }) => words)];
    const rows = await this.database.query<{ lexemes: (string | null)[] }>(LEXEMES, values);
    const expressions = rows.flatMap(({ lexemes }, place): Expression[] => {
      const whole = lexemes.flatMap((lexeme) => lexeme ?? []);
      const concept = entries[place]?.concept ?? 0;
      return whole.length === lexemes.length ? [{ lexemes: [...new Set(whole)], concept }] : [];
    });
    return lexiconOf(expressions, concepts.length);
  }
}

function lexiconOf(expressions: readonly Expression[], size: number): Lexicon {
  const concepts = Array.from({ length: size }, (): Expression[] => []);
  const byLexeme = new Map<string, Expression[]>();
  for (const expression of expressions) {
    concepts[expression.concept]?.push(expression);
    for (const lexeme of expression.lexemes) {
      byLexeme.set(lexeme, [...(byLexeme.get(lexeme) ?? []), expression]);
    }
  }
  return { concepts, byLexeme };
}
