const ORDERS = ['utf-16le', 'utf-16be'] as const;
/** Controls that no text has, half a surrogate pair, and what stands for no character. */
const NO_TEXT = /[\uFFFD\p{Cn}\p{Co}]|(?![\t\n\v\f\r])\p{Cc}/u;
const LATIN = /[\t-~]/gu;
const ASCII = /^[\t-~]*$/u;

/** Whether it may be text of bytes, as every encoding but UTF-16 and UTF-32 makes it. */
export function isByteText(head: Buffer): boolean {
  // A few stray control characters occur.
  const controls = head.filter((byte) => byte < 9 || (byte > 13 && byte < 27)).length;
  return !head.includes(0) && controls <= head.length / 100;
}

/**
 * The order of bytes in UTF-16 that has no mark: in the other one it is no text. Where it could be text both ways,
 * blanks and Latin letters tell.
 * @returns `undefined` for whatever else
 */
export function byteOrderOf(head: Buffer): (typeof ORDERS)[number] | undefined {
  if (isByteText(head) || isAsciiWithZeros(head)) return undefined;
  const found = ORDERS.map((order) => ({ order, text: decoded(head, order) }))
    .filter(({ text }) => !NO_TEXT.test(text))
    .map(({ order, text }) => ({ order, latin: text.match(LATIN)?.length ?? 0 }))
    .sort((a, b) => b.latin - a.latin);
  const [best, other] = found;
  return best !== undefined && best.latin > 2 * (other?.latin ?? -1) ? best.order : undefined;
}

/** Such as a list of names that zeros part: in UTF-16 each character of ASCII has a zero. */
function isAsciiWithZeros(head: Buffer): boolean {
  const rest = head.filter((byte) => byte !== 0);
  return rest.length * 2 > head.length + 1 && ASCII.test(Buffer.from(rest).toString('latin1'));
}

/** What the end cuts in half is left out. */
function decoded(bytes: Buffer, order: string): string {
  return new TextDecoder(order).decode(bytes, { stream: true });
}
