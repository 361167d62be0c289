import { extractText, getDocumentProxy } from 'unpdf';
import type { Block, ReadDocument } from './block';
import { LIMITS } from './limits';
import { RefusedDocument } from './refused-document';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** @throws RefusedDocument */
export async function readPdf(bytes: Uint8Array): Promise<ReadDocument> {
  const pdf = await open(bytes);
  if (pdf.numPages > LIMITS.pages) throw new RefusedDocument('too_many_pages');
  const { text: pages } = await extractText(pdf, { mergePages: false });
  const blocks = pages.flatMap((text, index) => blocksOf(text, index + 1));
  if (blocks.length === 0) throw new RefusedDocument('no_text_scanned');
  return { blocks, pages: pdf.numPages };
}

async function open(bytes: Uint8Array): Promise<Pdf> {
  try {
    return await getDocumentProxy(bytes);
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    throw new RefusedDocument(name === 'PasswordException' ? 'encrypted' : 'damaged');
  }
}

/** Lines of a paragraph are joined, a word that was broken at the end of a line too. */
function blocksOf(text: string, page: number): Block[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) =>
      paragraph
        .replace(/(\p{Ll})-\n(\p{Ll})/gu, '$1$2')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter(Boolean)
    .map((paragraph) => ({ text: paragraph, page }));
}
