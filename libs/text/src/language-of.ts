import { detectAll } from 'tinyld';
import { TEXT_CONFIGS } from './text-config';

export const UNKNOWN_LANGUAGE = 'und';

/** More than this tells the detector nothing new and costs time. */
const SAMPLE_CHARS = 600;
const SURE = 0.5;
/** With fewer words an uncertain guess is worse than none. */
const ENOUGH_WORDS = 4;

const CANDIDATES = [...Object.keys(TEXT_CONFIGS), 'pl', 'cs', 'uk', 'he', 'ko', 'vi', 'bg', 'hr'];

/** Scripts that settle it, where the detector may stay silent on a few characters. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Han}/u, 'zh'],
];

/**
 * ISO 639-1, or `und`. Where a short text in plain Latin letters leaves it open it is taken for English:
 * names and commands look like any language to a detector.
 */
export function languageOf(text: string): string {
  const sample = sampleOf(text);
  const byScript = SCRIPTS.find(([script]) => script.test(sample));
  if (byScript !== undefined) return byScript[1];
  const [first, ...others] = detectAll(sample, { only: CANDIDATES });
  if (first !== undefined && first.accuracy >= SURE) return first.lang;
  const isPlain = /^[\p{ASCII}\p{P}\s]*$/u.test(sample);
  if (!isPlain) return first?.lang ?? UNKNOWN_LANGUAGE;
  const mayBeEnglish = [first, ...others].some((guess) => guess?.lang === 'en');
  const isShort = sample.split(/\s+/).length < ENOUGH_WORDS;
  return mayBeEnglish || isShort ? 'en' : (first?.lang ?? UNKNOWN_LANGUAGE);
}

/** From the middle: what a long text begins with is often a title page. */
function sampleOf(text: string): string {
  if (text.length <= SAMPLE_CHARS) return text;
  const from = Math.floor((text.length - SAMPLE_CHARS) / 2);
  return text.slice(from, from + SAMPLE_CHARS);
}
