const BYTES = /^[\0-\u00FF]*$/;
const BEYOND_ASCII = /[\u0080-\u00FF]/;
const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Reads a text anew that is UTF-8 and was taken for Latin-1, because its field (RIFF's INFO, an old ID3 tag) has
 * no place to say so: "FÃ¼r" is "Für". Text that was Latin-1 is no valid UTF-8, so it stays as it is.
 */
export function mended(text: string): string {
  if (!BEYOND_ASCII.test(text) || !BYTES.test(text)) return text;
  try {
    return utf8.decode(Buffer.from(text, 'latin1'));
  } catch {
    return text;
  }
}
