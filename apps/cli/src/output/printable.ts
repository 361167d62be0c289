/** Control characters, save line feed and tab, and those that turn the direction of text. */
const CONTROLS = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Writes as `\u001b` what could move the cursor or recolour the operator's terminal; users wrote these texts. */
export function escapeControls(text: string): string {
  return text.replaceAll(CONTROLS, (character) =>
    character === '\n' || character === '\t' ? character : escaped(character),
  );
}

/** The same for a text that has to stay on its line. */
export function oneLine(text: string): string {
  return text.replaceAll(CONTROLS, escaped);
}

function escaped(character: string): string {
  if (character === '\n') return '\\n';
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
