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

/** How likely a text is complete, 0 to 1, by how it ends and begins. A comma and a dangling word say no. */
export function completeness(text: string): number {
  const line = text.trim().toLowerCase();
  if (line === '') return 0;
  const words = line
    .replace(/[^\p{L}\p{N}\s'-]/gu, ' ')
    .trim()
    .split(/\s+/);
  const last = words.at(-1) ?? '';
  if (/[,:;–-]$/.test(line) || line.endsWith('...')) return 0.1;
  if (SHORT_ANSWERS.test(words.join(' '))) return 0.95;
  if (DANGLING.has(last)) return ENDED.test(line) && words.length > 4 ? 0.6 : 0.05;
  if (ENDED.test(line)) return 0.95;
  if (WAITING.some((pattern) => pattern.test(line))) return 0.2;
  // Numbers are said in groups, with pauses between.
  if (/\d$/.test(last)) return 0.3;
  if (words.length >= 4 && QUESTION.test(line)) return 0.85;
  if (words.length >= 2 && COMMAND.test(line)) return 0.8;
  return words.length >= 5 ? 0.7 : 0.45;
}

/** How long to wait after the last word: less, the more complete the text is. */
export function waitAfter(text: string, minMs: number, maxMs: number): number {
  const probability = completeness(text);
  if (probability >= 0.7) return minMs;
  if (probability <= 0.1) return maxMs;
  return minMs + ((0.7 - probability) / 0.6) * (maxMs - minMs);
}
