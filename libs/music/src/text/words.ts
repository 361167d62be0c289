const MARKS = /\p{M}+/gu;
/** Written inside a word and not spoken: rock'n'roll, R.E.M. */
const SILENT = /['’`´.]/g;
const GAPS = /[^\p{L}\p{N}]+/u;

/** A text as it is compared: small letters without accents and punctuation, one blank between words. */
export function plain(text: string): string {
  return wordsOf(text).join(' ') || text.trim().toLowerCase();
}

export function wordsOf(text: string): readonly string[] {
  return text
    .normalize('NFKD')
    .replace(MARKS, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(SILENT, '')
    .replaceAll('&', ' and ')
    .split(GAPS)
    .filter((word) => word !== '')
    .map((word) => (word === 'n' ? 'and' : word));
}
