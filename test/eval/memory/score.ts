import { type ExtractedFact, extractFactsAt } from '@parley/memory';
import { oneSpelling } from '@parley/text';
import type { Utterance } from './utterances';

export interface Score {
  readonly utterances: number;
  readonly expected: number;
  readonly found: number;
  readonly right: number;
  /** 0 to 1. */
  readonly precision: number;
  readonly recall: number;
  /** One line for each difference, plus for what should not be there. */
  readonly mistakes: readonly string[];
}

/** A Saturday: appointments are labelled as seen from then. */
const SAID_AT = { now: new Date('2026-11-28T12:00:00Z'), timeZone: 'UTC' };

/** Compares what the extractor finds with the labels: attribute and value must both be right. */
export async function score(utterances: readonly Utterance[]): Promise<Score> {
  const mistakes: string[] = [];
  let [expected, found, right] = [0, 0, 0];
  for (const { text, facts: labels } of utterances) {
    const facts = labels.map(inOneSpelling);
    const got = (await extractFactsAt(SAID_AT, text)).map(labelOf).map(inOneSpelling);
    expected += facts.length;
    found += got.length;
    right += got.filter((label) => facts.includes(label)).length;
    mistakes.push(
      ...facts.filter((label) => !got.includes(label)).map((label) => `- ${label} <- ${text}`),
      ...got.filter((label) => !facts.includes(label)).map((label) => `+ ${label} <- ${text}`),
    );
  }
  const [precision, recall] = [ratio(right, found), ratio(right, expected)];
  return { utterances: utterances.length, expected, found, right, precision, recall, mistakes };
}

/** "Colour" and "color" are one fact. */
function inOneSpelling(label: string): string {
  return label.replace(/\p{L}+/gu, oneSpelling);
}

function labelOf({ subject, attribute, value, ends }: ExtractedFact): string {
  const place = subject === 'user' ? '' : `${subject}.`;
  const [kind = '', ...rest] = attribute.split(':');
  const label = kind === 'note' ? `note=${rest.join(':')}` : `${attribute}=${value}`;
  return `${ends ? '-' : ''}${place}${label}`;
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}
