/** RTF's `\fcharset` → the encoding of the font's bytes, as iconv-lite calls it. */
const CHARSETS: Readonly<Record<number, string>> = {
  0: 'windows-1252',
  77: 'macintosh',
  128: 'windows-932',
  129: 'windows-949',
  134: 'windows-936',
  136: 'windows-950',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
};

/** `undefined` for symbols and whatever else says nothing of the encoding. */
export function encodingOfCharset(charset: number): string | undefined {
  return CHARSETS[charset];
}

/** Of `\ansicpg`. */
export function encodingOfCodepage(codepage: number): string {
  if (codepage === 65_001) return 'utf-8';
  return codepage < 1_000 && ![874, 932, 936, 949, 950].includes(codepage)
    ? `cp${codepage}`
    : `windows-${codepage}`;
}
