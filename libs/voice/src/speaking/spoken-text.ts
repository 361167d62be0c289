/** What a model writes for the eye, and what a voice makes of it. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/```[\s\S]*?(?:```|$)/g, ' '],
  [/!?\[([^[\]\n]*)\]\([^)\s]*\)/g, '$1'],
  [/https?:\/\/([^\s/)]+)\S*/g, '$1'],
  [/^\s{0,3}(?:#{1,6}\s+|[-*+]\s+|>\s?)/gm, ''],
  [/(\*\*|__|~~|`)(?=\S)([\s\S]*?\S)\1/g, '$2'],
  [/(?<![\p{L}\p{N}])[*_](?=\S)([^*_\n]*\S)[*_](?![\p{L}\p{N}])/gu, '$1'],
  [/[\p{Extended_Pictographic}\u{FE0F}\u{200D}]/gu, ''],
  // Controls and halves of characters would reach the engine as noise.
  [/[^\P{C}\n\t]/gu, ' '],
  [/[ \t]+/g, ' '],
];

/** Leaves out what is only for the eye: emphasis, headings, links, code, emoji. */
export function spokenText(text: string): string {
  return RULES.reduce((result, [pattern, by]) => result.replace(pattern, by), text).trim();
}
