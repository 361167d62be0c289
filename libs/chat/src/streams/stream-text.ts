/** Most that is handed out at once, so that a reader who stops reading holds no more than this. */
const MAX_PAGE_CHARS = 16_384;

/** A page of a text from an offset on, in UTF-16 units. Never begins or ends in the middle of a pair. */
export function pageOf(
  text: string,
  offset: number,
): { readonly at: number; readonly text: string } {
  const at = wholeBefore(text, Math.min(offset, text.length));
  return { at, text: text.slice(at, wholeBefore(text, at + MAX_PAGE_CHARS)) };
}

/** The offset itself, or the one before it where a surrogate pair lies across. */
export function wholeBefore(text: string, offset: number): number {
  return isHigh(text.charCodeAt(offset - 1)) && isLow(text.charCodeAt(offset))
    ? offset - 1
    : offset;
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/** Up to where a text can be stored: a first half of a pair at its end waits for its other half. */
export function wholeEnd(text: string): number {
  return isHigh(text.charCodeAt(text.length - 1)) ? text.length - 1 : text.length;
}
