import { textCompleteness } from '@parley/ai';
import { dictationCompleteness } from './dictation';

/** Words that nobody ends a sentence with. */
const DANGLING: ReadonlySet<string> = new Set([
  ...['a', 'an', 'the', 'my', 'your', 'his', 'its', 'our', 'their', 'and', 'or', 'but', 'because'],
  ...['if', 'although', 'unless', 'than', 'into', 'i', 'we', 'he', 'she', 'they', "i'm", "it's"],
  ...["let's", 'would', 'could', 'should', "i'd", "i'll", "i've", 'to', 'of', 'with', 'for'],
]);
/** Sounds of somebody who thinks and means to go on. */
const THINKING = /(?:^|\s)(?:um+|uh+|er+m?|hmm+|well|you know|let me see|let me think|i mean)$/;
/** Whole answers of one or two words. */
const SHORT_ANSWERS =
  /^(?:please )?(?:yes|yeah|yep|no|nope|ok|okay|sure|thanks|thank you|hello|hi|hey|bye|goodbye|stop|pause|next|cancel|repeat|correct|right|exactly|never mind|no thanks|yes please|that's all|go ahead)(?: please| thanks)?$/;
/** A verb still waits for what it is about, or a clause for its verb. */
const WAITING = [
  /\b(?:tell|give|show|ask|send|get|let|help|remind) (?:me|us|him|her|them)$/,
  /\b(?:that|if|whether|because|when) (?:my|your|his|her|our|their|the|an?) \p{L}+$/u,
  /\b(?:like|want|need|love|going|able|have|trying) to \p{L}+$/u,
];
const ENDED = /[.!?…。？！]["')\]]?$/;
/** A full stop says less than the words: recognisers put one behind whatever they heard. */
const DANGLING_THOUGH_ENDED = 0.6;

interface Ending {
  /** Lower case, trimmed, with its punctuation. */
  readonly line: string;
  readonly words: readonly string[];
}

/** The first that knows decides; the classifier knows always. */
const SIGNS: readonly ((ending: Ending) => number | undefined)[] = [
  ({ words }) => (words.length === 0 ? 0 : undefined),
  ({ line }) => (/[,:;–-]$|\.\.\.$|…$/.test(line) ? 0.1 : undefined),
  ({ words }) => (SHORT_ANSWERS.test(words.join(' ')) ? 0.95 : undefined),
  ({ words }) => (THINKING.test(words.join(' ')) ? 0.05 : undefined),
  ({ words }) => dictationCompleteness(words),
  ({ line, words }) => dangling(words, ENDED.test(line)),
  ({ line }) => (WAITING.some((pattern) => pattern.test(line)) ? 0.2 : undefined),
  ({ line }) => (ENDED.test(line) ? 0.6 + 0.4 * textCompleteness(line) : undefined),
];

/** How likely a text is complete, 0 to 1: by signs that are certain, else by what a classifier has learned. */
export function completeness(text: string): number {
  const line = text.trim().toLowerCase();
  const words = line.match(/[\p{L}\p{N}'-]+/gu) ?? [];
  for (const sign of SIGNS) {
    const known = sign({ line, words });
    if (known !== undefined) return known;
  }
  return textCompleteness(line);
}

function dangling(words: readonly string[], isEnded: boolean): number | undefined {
  if (!DANGLING.has(words.at(-1) ?? '')) return undefined;
  return isEnded && words.length > 4 ? DANGLING_THOUGH_ENDED : 0.05;
}

/** How long to wait after the last word: less, the more complete the text is. */
export function waitAfter(text: string, minMs: number, maxMs: number): number {
  const probability = completeness(text);
  if (probability >= 0.7) return minMs;
  if (probability <= 0.1) return maxMs;
  return minMs + ((0.7 - probability) / 0.6) * (maxMs - minMs);
}
