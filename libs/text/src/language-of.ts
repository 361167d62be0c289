// The small model: the whole one takes 200 ms and 50 MB to load.
import { detectAll } from 'tinyld/light';
import { hasSmallWordOf, languageBySmallWords } from './short-language';

const UNKNOWN_LANGUAGE = 'und';

/** More than this tells the detector nothing new and costs time. */
const SAMPLE_CHARS = 600;
const PLAIN = /^[\p{ASCII}\p{P}\s]*$/u;
const NO_WORD = /[^\p{L}\p{M}\d'’]+/gu;
const SURE = 0.5;
/** So much must another language be ahead of English in a text of plain letters. */
const MARGIN = 0.03;
/** Below it the detector knows no word of the text: a table, a list, names. */
const GUESSED = 0.12;
/** With fewer words an uncertain guess is worse than none. */
const ENOUGH_WORDS = 4;

/** In a text of plain letters but for some names. */
const MOSTLY = 0.9;

/** Scripts that settle it, where the detector may stay silent on a few characters. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Han}/u, 'zh'],
  [/[¿¡]/u, 'es'],
];

/** Questions that begin so are of one language only. */
const BEGINNINGS: readonly (readonly [RegExp, string])[] = [
  [/^(?:what|how|which|when|who|whose|whom|why|where|does|did|could|should|would)\b/iu, 'en'],
  [
    /^(?:wann|wer|wen|wem|wessen|warum|wieso|weshalb|welche[mnrs]?|worauf|woran|wofür|womit|wohin|woher)(?!\p{L})/iu,
    'de',
  ],
  [/^(?:combien|pourquoi|quel(?:le)?s?|est-ce)(?!\p{L})/iu, 'fr'],
];

/** Short questions are too little for the detector, which takes "what does a banging sound mean?" for German. */
const SHORT_CHARS = 200;
/** Nothing but English begins so. */
const I_SAY =
  /\bI(?:'m|'ve|'d|'ll| (?:am|was|have|had|live|lost|like|love|hate|work|play|drive|drink|speak|prefer|take|go|got|grew|usually|do|don't|did|can|can't|need|want|think|bought|ordered|parked|moved|told|said))\b/u;

/**
 * ISO 639-1, or `und`. Where a short text in plain Latin letters leaves it open it is taken for English:
 * names and commands look like any language to a detector.
 */
export function languageOf(text: string): string {
  const sample = sampleOf(text);
  const byScript = SCRIPTS.find(([script]) => script.test(sample));
  if (byScript !== undefined) return byScript[1];
  const short = ofShort(sample);
  if (short !== undefined) return short;
  // It takes the bars and dashes of an English table for Hindi.
  const words = sample.replace(NO_WORD, ' ');
  if (isEnglishWithNames(words)) return 'en';
  const guesses = detectAll(words);
  if (PLAIN.test(sample) && isLikelyEnglish(sample, guesses)) return 'en';
  return guesses[0]?.lang ?? UNKNOWN_LANGUAGE;
}

type Guess = ReturnType<typeof detectAll>[number];

/** Nothing else is sure, and the text is short, no sentence, or English about as likely. */
function isLikelyEnglish(sample: string, guesses: readonly Guess[]): boolean {
  const { lang = UNKNOWN_LANGUAGE, accuracy: likeliest = 0 } = guesses[0] ?? {};
  if (likeliest >= SURE) return false;
  if (lang !== UNKNOWN_LANGUAGE && likeliest < GUESSED && !hasSmallWordOf(lang, sample))
    return true;
  if (sample.split(/\s+/).length < ENOUGH_WORDS) return true;
  const english = guesses.find(({ lang }) => lang === 'en')?.accuracy ?? 0;
  return english > 0 && likeliest - english < MARGIN;
}

/** A single "Größmann" makes a page of English German to the detector. */
function isEnglishWithNames(text: string): boolean {
  const words = text.trim().split(' ');
  const plain = words.filter((word) => PLAIN.test(word));
  const isMixed = plain.length < words.length && plain.length >= words.length * MOSTLY;
  return isMixed && text.length > SHORT_CHARS && detectAll(plain.join(' '))[0]?.lang === 'en';
}

function ofShort(text: string): string | undefined {
  if (text.length > SHORT_CHARS) return undefined;
  if (PLAIN.test(text) && I_SAY.test(text)) return 'en';
  return languageBySmallWords(text) ?? BEGINNINGS.find(([how]) => how.test(text))?.[1];
}

/** From the middle: what a long text begins with is often a title page. */
function sampleOf(text: string): string {
  if (text.length <= SAMPLE_CHARS) return text;
  const from = Math.floor((text.length - SAMPLE_CHARS) / 2);
  return text.slice(from, from + SAMPLE_CHARS);
}
