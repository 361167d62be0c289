import { byteOrderOf, isByteText } from './byte-order';

export const DOCUMENT_KINDS = ['pdf', 'docx', 'rtf', 'markdown', 'html', 'csv', 'text'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** How much of a file `kindOf` needs to see. */
export const HEAD_BYTES = 4_096;

/** Begins what Word writes with a password in place of an archive, and all files of the old Office. */
export const COMPOUND_FILE = Buffer.from('d0cf11e0a1b11ae1', 'hex');

const WORD_NAME = /\.docx$/i;
const MARKDOWN_NAME = /\.(md|markdown|mdown)$/i;
const HTML_NAME = /\.(html?|xhtml)$/i;
const CSV_NAME = /\.(csv|tsv|tab)$/i;
const HTML_HEAD = /^\s*(<!doctype html|<html)/i;

/**
 * What a file is, by its content; the name only tells apart what is text either way.
 * @returns `undefined` for what is not supported.
 */
export function kindOf(head: Buffer, filename: string): DocumentKind | undefined {
  if (head.subarray(0, 1_024).includes('%PDF-')) return 'pdf';
  // Whether it is a Word document inside is seen when it is opened.
  if (head.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004'))) return 'docx';
  if (head.subarray(0, 8).equals(COMPOUND_FILE))
    return WORD_NAME.test(filename) ? 'docx' : undefined;
  if (head.subarray(0, 5).toString('latin1') === '{\\rtf') return 'rtf';
  if (!isText(head)) return undefined;
  if (HTML_NAME.test(filename) || HTML_HEAD.test(head.toString('latin1'))) return 'html';
  if (CSV_NAME.test(filename)) return 'csv';
  return MARKDOWN_NAME.test(filename) ? 'markdown' : 'text';
}

function isText(head: Buffer): boolean {
  const isUtf16 = ['fffe', 'feff'].includes(head.subarray(0, 2).toString('hex'));
  return isUtf16 || isByteText(head) || byteOrderOf(head) !== undefined;
}
