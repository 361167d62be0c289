import { type ExtractedFact, extractFacts } from '@parley/memory';
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

/** Compares what the extractor finds with the labels: attribute and value must both be right. */
export function score(utterances: readonly Utterance[]): Score {
  const mistakes: string[] = [];
  let [expected, found, right] = [0, 0, 0];
  for (const { text, facts } of utterances) {
    const got = extractFacts(text).map(labelOf);
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

function labelOf({ subject, attribute, value, ends }: ExtractedFact): string {
  const place = subject === 'user' ? '' : `${subject}.`;
  const [kind = '', ...rest] = attribute.split(':');
  const label = kind === 'note' ? `note=${rest.join(':')}` : `${attribute}=${value}`;
  return `${ends ? '-' : ''}${place}${label}`;
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}
