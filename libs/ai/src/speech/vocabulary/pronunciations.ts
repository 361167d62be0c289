import { runFlite } from '../embedded/run-flite';

/** Word to its pronunciations, each as phones of CMUdict with spaces between. */
export type Pronunciations = ReadonlyMap<string, readonly string[]>;

/** Flite's phones that CMUdict writes otherwise. */
const OTHERWISE: Readonly<Record<string, string>> = {
  ax: 'AH',
  axr: 'ER',
  dx: 'T',
  el: 'AH L',
  em: 'AH M',
  en: 'AH N',
  hv: 'HH',
  nx: 'N',
};
const PHONES: ReadonlySet<string> = new Set([
  ...['AA', 'AE', 'AH', 'AO', 'AW', 'AY', 'B', 'CH', 'D', 'DH', 'EH', 'ER', 'EY', 'F', 'G', 'HH'],
  ...['IH', 'IY', 'JH', 'K', 'L', 'M', 'N', 'NG', 'OW', 'OY', 'P', 'R', 'S', 'SH', 'T', 'TH', 'UH'],
  ...['UW', 'V', 'W', 'Y', 'Z', 'ZH'],
]);
/** The quickest voice: only its reading of the words is wanted. */
const READER = ['-voice', 'kal16', '-ps'];
const BATCH = 100;

/** Reads a dictionary in CMUdict's form; `word(2)` is another way to say `word`. */
export function readDictionary(text: string): Pronunciations {
  const entries = new Map<string, string[]>();
  for (const line of text.split('\n')) {
    const at = line.indexOf(' ');
    if (at <= 0) continue;
    const word = line.slice(0, at).replace(/\(\d+\)$/, '');
    const known = entries.get(word) ?? [];
    known.push(line.slice(at + 1).trim());
    entries.set(word, known);
  }
  return entries;
}

/**
 * Pronounces words that no dictionary has by the letter-to-sound rules of Flite, which were learned from
 * CMUdict. A word that it cannot say is left out.
 */
export async function pronounce(words: readonly string[]): Promise<Pronunciations> {
  const all = new Map<string, readonly string[]>();
  for (let at = 0; at < words.length; at += BATCH) {
    await pronounceInto(all, words.slice(at, at + BATCH));
  }
  return all;
}

/** A line for each word; where the lines do not agree with the words, it is asked in halves. */
async function pronounceInto(
  all: Map<string, readonly string[]>,
  words: readonly string[],
): Promise<void> {
  const { printed } = await runFlite(words.map((word) => `${word}\n\n`).join(''), READER);
  const lines = printed.split('\n').filter((line) => line.trim() !== '');
  if (lines.length === words.length) {
    words.forEach((word, n) => {
      const phones = phonesIn(lines[n] ?? '');
      if (phones !== undefined) all.set(word, [phones]);
    });
  } else if (words.length > 1) {
    const half = Math.ceil(words.length / 2);
    await pronounceInto(all, words.slice(0, half));
    await pronounceInto(all, words.slice(half));
  }
}

function phonesIn(line: string): string | undefined {
  const phones = line
    .trim()
    .split(/\s+/)
    .filter((phone) => phone !== 'pau')
    .flatMap((phone) => (OTHERWISE[phone] ?? phone.toUpperCase()).split(' '));
  return phones.length > 0 && phones.every((phone) => PHONES.has(phone))
    ? phones.join(' ')
    : undefined;
}
