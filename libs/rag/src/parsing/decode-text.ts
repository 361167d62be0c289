import iconv from 'iconv-lite';
import { detect } from 'jschardet';
import { byteOrderOf } from './byte-order';

/** The detector needs no more, and its time grows with what it sees. */
const SAMPLE_BYTES = 64 * 1024;

/** How ISO-2022-JP turns to Japanese characters. */
const JIS_ESCAPES = ['\u001b$B', '\u001b$@'];
const JIS = new TextDecoder('iso-2022-jp');

/** Text in whatever encoding it is in: by its mark, as UTF-8 where that fits, else by what it looks like. */
export function decodeText(bytes: Buffer): string {
  const evident = markOf(bytes) ?? byteOrderOf(bytes.subarray(0, SAMPLE_BYTES));
  if (evident !== undefined) return iconv.decode(bytes, evident);
  // Seven bits, which pass for UTF-8.
  if (JIS_ESCAPES.some((escape) => bytes.includes(escape))) return JIS.decode(bytes);
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
