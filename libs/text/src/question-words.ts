import { contentWords } from './content-words';
import { languageOf } from './language-of';
import { searchWords } from './search-words';
import { textConfigOf } from './text-config';
import { type Concept, conceptsIn } from './thesaurus/thesaurus';
import { isCompounding } from './word-parts';

/** The first letters of a word, which most of its forms share. */
type Stem = string;

/** Words as they are compared, without accents, each between two spaces. */
export type FoldedText = string;

/** A word of a question that says something. */
export interface QuestionWord {
  readonly stem: Stem;
  /** Each says the same where all of its stems occur. */
  readonly others: readonly (readonly Stem[])[];
  /** Whether it is an everyday word, of which other words are known. */
  readonly isEveryday: boolean;
}

/** A question is no document: what is longer is read no further, and has no more words that count. */
const MAX_CHARS = 1_000;
const MAX_WORDS = 40;
const STEM_CHARS = 5;
const MIN_STEM = 3;
/** What short words are bent by: "dogs", "alten", "книгу". */
const ENDING = /[aeiouysnаеиоуыюяьй]$/u;
/** A short stem may be anything's beginning; two letters are an ending. */
const MIN_BEGINNING = 4;
const MAX_ENDING = 2;
const MIN_FIRST_PART = 3;
const MIN_LAST_PART = 6;
/** Of the letters of a word, those that rarely change when it is bent. */
const STABLE_SHARE = 0.6;
const MARKS = /\p{M}/gu;

type StemmedConcept = readonly (readonly Stem[])[];
const stemmedConcepts = new Map<string, readonly StemmedConcept[]>();

/** Roughly, without a stemmer: the question's words and what else people say for them. */
export function questionWords(question: string): readonly QuestionWord[] {
  const read = question.slice(0, MAX_CHARS);
  const language = languageOf(read);
  const text = foldedText(read);
  const concepts = conceptsOf(language).flatMap((concept) => {
    const said = concept.filter((stems) => stems.every((stem) => has(text, stem)));
    const others = concept.filter((stems) => !said.includes(stems));
    return said.length === 0 ? [] : [{ said: said.flat(), others }];
  });
  const own = contentWords(searchWords(read)).split(' ').map(fold);
  const isJoining = isCompounding(textConfigOf(language));
  const stems = new Map(own.map((word) => [stemOf(word), isJoining ? endingsOf(word) : []]));
  return [...stems].slice(0, MAX_WORDS).map(([stem, endings]) => {
    const meant = concepts.filter(({ said }) => said.some((other) => isSame(stem, other)));
    const others = [...meant.flatMap((concept) => concept.others), ...endings];
    return { stem, others, isEveryday: meant.length > 0 };
  });
}

/** Whether the text says it, in the question's word or in another. */
export function says(text: FoldedText, word: QuestionWord): boolean {
  return has(text, word.stem) || isSaidOtherwise(text, word);
}

/** Whether the text says it in another word. */
export function isSaidOtherwise(text: FoldedText, { others }: QuestionWord): boolean {
  return others.some((stems) => stems.every((stem) => has(text, stem)));
}

/** Whether one of the words begins so; a long stem may also be inside, as in languages that join words. */
export function has(text: FoldedText, stem: Stem): boolean {
  if (stem.length >= STEM_CHARS) return text.includes(stem);
  if (stem.length >= MIN_BEGINNING) return text.includes(` ${stem}`);
  for (let at = text.indexOf(` ${stem}`); at !== -1; at = text.indexOf(` ${stem}`, at + 1)) {
    if (text.indexOf(' ', at + 1) - at - 1 <= stem.length + MAX_ENDING) return true;
  }
  return false;
}

export function foldedText(text: string): FoldedText {
  return ` ${fold(searchWords(text))} `;
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
  const folded = fold(word);
  const isShort = folded.length <= STEM_CHARS && folded.length > MIN_STEM;
  return isShort ? folded.replace(ENDING, '') : folded.slice(0, STEM_CHARS);
}

/** A word that is joined of two is about its last: "Mehrkilometer" are "Kilometer". */
function endingsOf(word: string): readonly (readonly Stem[])[] {
  const count = Math.max(0, word.length - MIN_FIRST_PART - MIN_LAST_PART + 1);
  return Array.from({ length: count }, (_, at) => {
    const ending = word.slice(MIN_FIRST_PART + at);
    return [ending.slice(0, Math.max(MIN_LAST_PART, Math.ceil(ending.length * STABLE_SHARE)))];
  });
}

function isSame(one: Stem, other: Stem): boolean {
  return one.startsWith(other) || other.startsWith(one);
}

function fold(text: string): string {
  return text.normalize('NFD').replace(MARKS, '');
}
