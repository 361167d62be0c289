import type { IncomingHttpHeaders } from 'node:http';
import parseRange from 'range-parser';

/** Bytes of a file, both ends included. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

export interface FileVersion {
  readonly sizeBytes: number;
  readonly etag: string;
  /** As `Last-Modified` says it. */
  readonly lastModified: string;
}

/**
 * Which part of a file a request asks for. `whole` where it names none, where it names several at once (which
 * players do not), where it cannot be read, and where `If-Range` names another version (RFC 9110, 13.1.5 and 14.2).
 */
export function rangeOf(
  headers: IncomingHttpHeaders,
  file: FileVersion,
): ByteRange | 'whole' | 'unsatisfiable' {
  const { range, 'if-range': ifRange } = headers;
  if (range === undefined || !isSameVersion(ifRange, file)) return 'whole';
  const ranges = parseRange(file.sizeBytes, range);
  if (ranges === -1) return 'unsatisfiable';
  if (ranges === -2 || ranges.type !== 'bytes') return 'whole';
  const [first, another] = ranges;
  return first === undefined || another !== undefined ? 'whole' : first;
}

function isSameVersion(ifRange: string | string[] | undefined, file: FileVersion): boolean {
  if (ifRange === undefined) return true;
  return ifRange === file.etag || ifRange === file.lastModified;
}
