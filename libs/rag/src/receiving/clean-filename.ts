const MAX_CHARS = 255;

/** The client's name for the file, for people to read; it never becomes a path. */
export function cleanFilename(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  const clean = last
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cs}]/gu, '')
    .trim();
  const isNamed = clean !== '' && clean !== '.' && clean !== '..';
  return isNamed ? clean.slice(0, MAX_CHARS) : 'document';
}
