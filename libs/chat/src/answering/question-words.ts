import { type Concept, conceptsIn, contentWords, languageOf, searchWords } from '@parley/text';

/** The first letters of a word, which most of its forms share. */
type Stem = string;

/** A word of a question that says something. */
export interface QuestionWord {
  readonly stem: Stem;
  /** Each says the same where all of its stems occur. */
  readonly others: readonly (readonly Stem[])[];
}

const STEM_CHARS = 5;
/** A short stem may be anything's beginning; two letters are an ending. */
const MIN_BEGINNING = 4;
const MAX_ENDING = 2;
const MARKS = /\p{M}/gu;

type StemmedConcept = readonly (readonly Stem[])[];
const stemmedConcepts = new Map<string, readonly StemmedConcept[]>();

/** Roughly, without a stemmer: the question's words and what else people say for them. */
export function questionWords(question: string): readonly QuestionWord[] {
  const words = foldedWords(question);
  const concepts = conceptsOf(languageOf(question)).flatMap((concept) => {
    const said = concept.filter((stems) => stems.every((stem) => has(words, stem)));
    const others = concept.filter((stems) => !said.includes(stems));
    return said.length === 0 ? [] : [{ said: said.flat(), others }];
  });
  const stems = contentWords(searchWords(question)).split(' ').map(stemOf);
  return [...new Set(stems)].map((stem) => {
    const meant = concepts.filter(({ said }) => said.some((other) => isSame(stem, other)));
    return { stem, others: meant.flatMap(({ others }) => others) };
  });
}

/** Whether one of the words begins so; a long stem may also be inside, as in languages that join words. */
export function has(words: readonly string[], stem: Stem): boolean {
  if (stem.length >= STEM_CHARS) return words.some((word) => word.includes(stem));
  const longest = stem.length >= MIN_BEGINNING ? Infinity : stem.length + MAX_ENDING;
  return words.some((word) => word.startsWith(stem) && word.length <= longest);
}

export function foldedWords(text: string): readonly string[] {
  return fold(searchWords(text)).split(' ');
}

function conceptsOf(language: string): readonly StemmedConcept[] {
  const known = stemmedConcepts.get(language) ?? conceptsIn(language).map(stemmed);
  stemmedConcepts.set(language, known);
  return known;
}

/** An expression with small words in it says more than its other words do. */
function stemmed(concept: Concept): StemmedConcept {
  const whole = concept.map(searchWords).filter((words) => contentWords(words) === words);
  return whole.map((words) => words.split(' ').map(stemOf));
}

function stemOf(word: string): Stem {
  return fold(word).slice(0, STEM_CHARS);
}

function isSame(one: Stem, other: Stem): boolean {
  return one.startsWith(other) || other.startsWith(one);
}

function fold(text: string): string {
  return text.normalize('NFD').replace(MARKS, '');
}
