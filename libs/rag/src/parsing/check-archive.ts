import { open as openFile } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { Writable } from 'node:stream';
import yauzl from 'yauzl';
import { COMPOUND_FILE } from './document-kind';
import { LIMITS } from './limits';
import { RefusedDocument } from './refused-document';

const HEAD_CHARS = 4_096;

/**
 * Inflates every entry once and throws it away: what an archive declares may be a lie. Also refuses a
 * document type in its XML, which no word processor writes and which only attacks need.
 * @throws RefusedDocument
 */
export async function checkArchive(path: string, neededEntry: string): Promise<void> {
  const archive = await open(path);
  let inflated = 0;
  let entries = 0;
  let hasNeeded = false;
  try {
    for await (const entry of archive.eachEntry()) {
      entries += 1;
      hasNeeded ||= entry.fileName === neededEntry;
      if (entries > LIMITS.archiveEntries) throw new RefusedDocument('too_much_inside');
      if (entry.isEncrypted()) throw new RefusedDocument('encrypted');
      inflated += await inflate(archive, entry, LIMITS.inflatedBytes - inflated);
    }
  } catch (error) {
    throw error instanceof RefusedDocument ? error : new RefusedDocument('damaged');
  } finally {
    archive.close();
  }
  if (!hasNeeded) throw new RefusedDocument('no_word_document');
}

async function open(path: string): Promise<yauzl.ZipFile> {
  if (await isCompoundFile(path)) throw new RefusedDocument('encrypted');
  try {
    return await yauzl.openPromise(path, { validateEntrySizes: true });
  } catch {
    throw new RefusedDocument('damaged');
  }
}

async function isCompoundFile(path: string): Promise<boolean> {
  const file = await openFile(path);
  try {
    const { buffer } = await file.read({ buffer: Buffer.alloc(COMPOUND_FILE.length) });
    return buffer.equals(COMPOUND_FILE);
  } finally {
    await file.close();
  }
}

async function inflate(
  archive: yauzl.ZipFile,
  entry: yauzl.Entry,
  allowedBytes: number,
): Promise<number> {
  if (entry.uncompressedSize > allowedBytes) throw new RefusedDocument('too_much_inside');
  let bytes = 0;
  let head = '';
  const sink = new Writable({
    write(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      if (head.length < HEAD_CHARS) head += chunk.toString('latin1', 0, HEAD_CHARS);
      done(bytes > allowedBytes ? new RefusedDocument('too_much_inside') : null);
    },
  });
  await pipeline(await archive.openReadStreamPromise(entry), sink);
  if (/\.(xml|rels)$/i.test(entry.fileName) && /<!(DOCTYPE|ENTITY)/i.test(head)) {
    throw new RefusedDocument('damaged');
  }
  return bytes;
}
