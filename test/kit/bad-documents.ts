import { aDocx, wordParagraph } from './documents';

const DEPTH = 50_000;
const COLUMNS = 400;

/** A tree of pages that is its own child. */
export const RECURSIVE_PDF = Buffer.from(
  [
    '%PDF-1.4',
    '1 0 obj',
    '<< /Type /Catalog /Pages 2 0 R >>',
    'endobj',
    '2 0 obj',
    '<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>',
    'endobj',
    'trailer',
    '<< /Root 1 0 R /Size 3 >>',
    '%%EOF',
    '',
  ].join('\n'),
);

/** Tables inside tables. */
export const DEEP_DOCX = aDocx(
  '<w:tbl><w:tr><w:tc>'.repeat(DEPTH) + wordParagraph('x') + '</w:tc></w:tr></w:tbl>'.repeat(DEPTH),
);

/** Long names of columns, which a reader repeats in every row. */
export const WIDE_CSV = [
  Array.from({ length: COLUMNS }, (_, n) => `${'n'.repeat(90)}${n}`).join(','),
  ...Array.from({ length: 400 }, () => '1,'.repeat(COLUMNS - 1) + '1'),
].join('\n');
