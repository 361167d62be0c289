import type { ReadDocument } from './block';

/** Paragraphs are parted by blank lines. */
export function readText(text: string): ReadDocument {
  const blocks = text
    .split(/\r?\n[^\S\n]*\r?\n|\f/)
    .map((paragraph) => paragraph.replaceAll('\r\n', '\n').trim())
    .filter(Boolean)
    .map((paragraph) => ({ text: paragraph }));
  return { blocks, pages: null };
}
