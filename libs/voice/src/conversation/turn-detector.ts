/** Words that nobody ends a sentence with. */
const DANGLING: ReadonlySet<string> = new Set([
  ...['a', 'an', 'the', 'my', 'your', 'his', 'her', 'its', 'our', 'their', 'this', 'some', 'any'],
  ...['and', 'or', 'but', 'because', 'so', 'if', 'when', 'while', 'although', 'unless', 'than'],
  ...['to', 'of', 'for', 'with', 'from', 'at', 'in', 'into', 'by', 'about', 'between', 'under'],
  ...['is', 'are', 'was', 'were', 'am', "i'm", "it's", 'will', 'would', 'could', 'should', 'can'],
  ...['i', 'we', 'he', 'she', 'they', 'um', 'uh', 'er', 'well', 'like', 'very', 'really', 'please'],
  ...['what', 'which', 'who', 'whose', 'why', "let's", 'want', 'need', 'have', 'let', 'tell'],
]);
/** Whole answers of one or two words. */
const SHORT_ANSWERS =
  /^(?:yes|yeah|yep|no|nope|ok|okay|sure|thanks|thank you|hello|hi|hey|bye|goodbye|stop|pause|next|cancel|repeat|correct|right|exactly|never mind|no thanks|yes please|that's all|go ahead)(?: please| thanks)?$/;
const QUESTION =
  /^(?:what|when|where|who|why|how|which|can|could|would|will|do|does|did|is|are|was|were)\b/;
const COMMAND =
  /^(?:play|stop|pause|resume|skip|book|cancel|show|tell|find|search|give|set|turn|open|call|remember|remind|list|help|repeat|add|delete)\b/;
/** A verb still waits for what it is about, or a clause for its verb. */
const WAITING = [
  /\b(?:tell|give|show|ask|send|get|let|help|remind) (?:me|us|him|her|them)$/,
  /\b(?:that|if|whether|because|when) (?:my|your|his|her|our|their|the|an?) \p{L}+$/u,
  /\b(?:like|want|need|love|going|able|have|trying) to \p{L}+$/u,
];
const ENDED = /[.!?…。？！]["')\]]?$/;

interface Ending {
  /** Lower case, trimmed, with its punctuation. */
  readonly line: string;
  readonly words: readonly string[];
}

/** The first that fits decides. */
const SIGNS: readonly (readonly [(ending: Ending) => boolean, number])[] = [
  [({ words }) => words.length === 0, 0],
  [({ line }) => /[,:;–-]$|\.\.\.$/.test(line), 0.1],
  [({ words }) => SHORT_ANSWERS.test(words.join(' ')), 0.95],
  [({ line, words }) => isDangling(words) && ENDED.test(line) && words.length > 4, 0.6],
  [({ words }) => isDangling(words), 0.05],
  [({ line }) => ENDED.test(line), 0.95],
  [({ line }) => WAITING.some((pattern) => pattern.test(line)), 0.2],
  // Numbers are said in groups, with pauses between.
  [({ line }) => /\d$/.test(line), 0.3],
  [({ line, words }) => words.length >= 4 && QUESTION.test(line), 0.85],
  [({ line, words }) => words.length >= 2 && COMMAND.test(line), 0.8],
  [({ words }) => words.length >= 5, 0.7],
];
const UNSURE = 0.45;

/** How likely a text is complete, 0 to 1, by how it ends and begins. */
export function completeness(text: string): number {
  const line = text.trim().toLowerCase();
  const words = line.match(/[\p{L}\p{N}'-]+/gu) ?? [];
  return SIGNS.find(([fits]) => fits({ line, words }))?.[1] ?? UNSURE;
}

function isDangling(words: readonly string[]): boolean {
  return DANGLING.has(words.at(-1) ?? '');
}

/** How long to wait after the last word: less, the more complete the text is. */
export function waitAfter(text: string, minMs: number, maxMs: number): number {
  const probability = completeness(text);
  if (probability >= 0.7) return minMs;
  if (probability <= 0.1) return maxMs;
  return minMs + ((0.7 - probability) / 0.6) * (maxMs - minMs);
}
