import { createHash } from 'node:crypto';

/** Twelve characters that stand for a path in a file name. */
export function shortDigest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
