import type { Legs } from './search-legs';
import type { EvaluatedDocument, Question } from './questions';

/** Where a passage is from, and what it says. */
export interface PlacedText {
  /** Id of the document. */
  readonly ref: string;
  readonly text: string;
}

/** What the search shows, and what each of its legs alone would. */
export interface Rankings extends Legs {
  readonly hybrid: readonly PlacedText[];
}

export interface Outcome {
  readonly document: EvaluatedDocument;
  readonly question: Question;
  /** Places of the right chunk from 1; 0 where it is not there. */
  readonly places: Readonly<Record<keyof Rankings, number>>;
  /** What the embedded engine said; empty where nothing fitted. */
  readonly said: string;
}

export function placesOf(
  { hybrid, words, vectors }: Rankings,
  question: Question,
  documentId: string,
): Outcome['places'] {
  const placeIn = (passages: readonly PlacedText[]) =>
    passages.findIndex(
      ({ ref, text }) => ref === documentId && text.includes(question.answer ?? '\0'),
    ) + 1;
  return { hybrid: placeIn(hybrid), words: placeIn(words), vectors: placeIn(vectors) };
}

const HEADINGS = [
  'questions',
  'first',
  'top five',
  'words',
  'vectors',
  'quoted',
  'silent',
  'no answer',
];

export function headLine(): string {
  return ['', ...HEADINGS]
    .map((cell, at) => (at === 0 ? cell.padEnd(12) : cell.padStart(10)))
    .join('');
}

/**
 * One line: the right chunk first and among the first five by both, among the first five by words and by
 * vectors alone; the answer in the quotation; an answer withheld; and where none exists, that said.
 */
export function lineOf(name: string, outcomes: readonly Outcome[]): string {
  const answered = outcomes.filter(({ question }) => question.answer !== undefined);
  const unanswerable = outcomes.filter(({ question }) => question.answer === undefined);
  const inFive = (leg: keyof Rankings) => answered.filter(({ places }) => isInFive(places[leg]));
  const cells = [
    String(outcomes.length),
    share(
      answered.filter(({ places }) => places.hybrid === 1),
      answered,
    ),
    share(inFive('hybrid'), answered),
    share(inFive('words'), answered),
    share(inFive('vectors'), answered),
    share(answered.filter(isQuoted), answered),
    share(
      answered.filter(({ said }) => said === ''),
      answered,
    ),
    share(
      unanswerable.filter(({ said }) => said === ''),
      unanswerable,
    ),
  ];
  return name.padEnd(12) + cells.map((cell) => cell.padStart(10)).join('');
}

/** What went wrong, for whoever tunes. */
export function faultsOf(outcomes: readonly Outcome[]): readonly string[] {
  return outcomes.flatMap(({ document, question: { text, answer }, places, said }) => {
    if (answer === undefined)
      return said === '' ? [] : [`${document.language} made up: ${text} → ${said}`];
    if (!isInFive(places.hybrid)) return [`${document.language} not found: ${text} (${answer})`];
    if (said.includes(answer)) return [];
    return [`${document.language} not quoted: ${text} (${answer}) → ${said}`];
  });
}

function isQuoted({ question, said }: Outcome): boolean {
  return said.includes(question.answer ?? '\0');
}

function isInFive(place: number): boolean {
  return place > 0 && place <= 5;
}

function share(part: readonly unknown[], whole: readonly unknown[]): string {
  return whole.length === 0 ? '–' : `${((100 * part.length) / whole.length).toFixed(1)} %`;
}
