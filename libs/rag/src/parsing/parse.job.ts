import { readFile } from 'node:fs/promises';
import type { NewPassage } from '@parley/retrieval';
import { languageOf } from '@parley/text';
import { chunk } from '../chunking/chunk';
import type { ReadDocument } from './block';
import { decodeText } from './decode-text';
import type { DocumentKind } from './document-kind';
import { LIMITS } from './limits';
import { readCsv } from './read-csv';
import { readDocx } from './read-docx';
import { readHtml } from './read-html';
import { readMarkdown } from './read-markdown';
import { readPdf } from './read-pdf';
import { readRtf } from './read-rtf';
import { readText } from './read-text';
import { type Refusal, RefusedDocument } from './refused-document';

export interface ParseInput {
  readonly path: string;
  readonly kind: DocumentKind;
}

export interface ParsedDocument {
  readonly chunks: readonly NewPassage[];
  readonly pages: number | null;
  readonly characters: number;
  readonly language: string;
}

export type ParseOutput = ParsedDocument | { readonly refusal: Refusal };

/** Runs in a worker thread: from a file to the chunks that are searched. */
export async function parseDocument({ path, kind }: ParseInput): Promise<ParseOutput> {
  try {
    const { blocks, pages } = await read(path, kind);
    const clean = blocks.map((block) => ({ ...block, text: withoutUnstorable(block.text) }));
    const { text, chunks } = chunk(clean);
    if (text.length > LIMITS.characters) throw new RefusedDocument('too_much_inside');
    if (chunks.length === 0) throw new RefusedDocument('no_text');
    const language = languageOf(text);
    return {
      chunks: chunks.map((passage) => ({ ...passage, language })),
      pages,
      characters: text.length,
      language,
    };
  } catch (error) {
    if (error instanceof RefusedDocument) return { refusal: error.refusal };
    throw error;
  }
}

async function read(path: string, kind: DocumentKind): Promise<ReadDocument> {
  switch (kind) {
    case 'pdf':
      return readPdf(new Uint8Array(await readFile(path)));
    case 'docx':
      return readDocx(path);
    case 'rtf':
      return readRtf(path);
    case 'csv':
      return readCsv(decodeText(await readFile(path)));
    case 'html':
      return readHtml(decodeText(await readFile(path)));
    case 'markdown':
      return readMarkdown(decodeText(await readFile(path)));
    case 'text':
      return readText(decodeText(await readFile(path)));
  }
}

/** PostgreSQL stores no NUL, and half a surrogate pair is no text. */
function withoutUnstorable(text: string): string {
  return Buffer.from(text.replaceAll('\u0000', '')).toString();
}
