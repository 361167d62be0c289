/** ISO 639-1 → PostgreSQL's text search configuration with that language's stemmer; both in 15 to 18. */
const TEXT_CONFIGS: Readonly<Record<string, string>> = {
  ar: 'arabic',
  ca: 'catalan',
  da: 'danish',
  de: 'german',
  el: 'greek',
  en: 'english',
  es: 'spanish',
  eu: 'basque',
  fi: 'finnish',
  fr: 'french',
  ga: 'irish',
  hi: 'hindi',
  hu: 'hungarian',
  hy: 'armenian',
  id: 'indonesian',
  it: 'italian',
  lt: 'lithuanian',
  ne: 'nepali',
  nl: 'dutch',
  no: 'norwegian',
  pt: 'portuguese',
  ro: 'romanian',
  ru: 'russian',
  sr: 'serbian',
  sv: 'swedish',
  ta: 'tamil',
  tr: 'turkish',
  yi: 'yiddish',
};

/** `simple` takes words as they are, for languages without a stemmer. */
export function textConfigOf(language: string): string {
  return TEXT_CONFIGS[language] ?? 'simple';
}

/** Of languages that join words without spaces. */
export const COMPOUNDING_CONFIGS: readonly string[] = [
  'german',
  'dutch',
  'danish',
  'norwegian',
  'swedish',
  'finnish',
  'hungarian',
];
