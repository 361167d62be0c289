import iconv from 'iconv-lite';
import { detect } from 'jschardet';

/** The detector needs no more, and its time grows with what it sees. */
const SAMPLE_BYTES = 64 * 1024;

/** Text in whatever encoding it is in: by its mark, as UTF-8 where that fits, else by what it looks like. */
export function decodeText(bytes: Buffer): string {
  const marked = markOf(bytes);
  if (marked !== undefined) return iconv.decode(bytes, marked);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const { encoding } = detect(bytes.subarray(0, SAMPLE_BYTES));
    const isKnown = typeof encoding === 'string' && iconv.encodingExists(encoding);
    return iconv.decode(bytes, isKnown ? encoding : 'windows-1252');
  }
}

function markOf(bytes: Buffer): string | undefined {
  const head = bytes.subarray(0, 3).toString('hex');
  if (head === 'efbbbf') return 'utf-8';
  if (head.startsWith('fffe')) return 'utf-16le';
  return head.startsWith('feff') ? 'utf-16be' : undefined;
}
