import mammoth from 'mammoth';
import type { ReadDocument } from './block';
import { checkArchive } from './check-archive';
import { readHtml } from './read-html';
import { RefusedDocument } from './refused-document';

/** Headings, lists and tables by way of the HTML that mammoth makes. @throws RefusedDocument */
export async function readDocx(path: string): Promise<ReadDocument> {
  await checkArchive(path, 'word/document.xml');
  try {
    const convertImage = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));
    const { value } = await mammoth.convertToHtml({ path }, { convertImage });
    return readHtml(value);
  } catch (error) {
    throw error instanceof RefusedDocument ? error : new RefusedDocument('damaged');
  }
}
