import type { IncomingHttpHeaders } from 'node:http';

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

type Answer = ByteRange | 'whole' | 'unsatisfiable';

/**
 * Which part of a file a request asks for (RFC 9110, 13.1.5 and 14). `whole` where it names none, another unit
 * than bytes, several ranges at once (which players do not), and where `If-Range` names another version.
 */
export function rangeOf(headers: IncomingHttpHeaders, file: FileVersion): Answer {
  const { range, 'if-range': ifRange } = headers;
  if (range === undefined || !isSameVersion(ifRange, file)) return 'whole';
  const [, ranges] = /^bytes=(.*)$/i.exec(range) ?? [];
  if (ranges === undefined || ranges.includes(',')) return 'whole';
  const [, first, last] = /^\s*(\d*)-(\d*)\s*$/.exec(ranges) ?? [];
  if (first === undefined || last === undefined) return 'unsatisfiable';
  const { start, end } = first === '' ? suffixOf(last, file) : between(first, last, file);
  return start > end || start >= file.sizeBytes ? 'unsatisfiable' : { start, end };
}

/** The last so many bytes; all of them where there are fewer. */
function suffixOf(length: string, { sizeBytes }: FileVersion): ByteRange {
  return { start: Math.max(0, sizeBytes - Number(length)), end: sizeBytes - 1 };
}

function between(first: string, last: string, { sizeBytes }: FileVersion): ByteRange {
  const end = last === '' ? sizeBytes - 1 : Math.min(Number(last), sizeBytes - 1);
  return { start: Number(first), end };
}

/** Only a strong validator will do: half of one version and half of another is no song. */
function isSameVersion(ifRange: string | string[] | undefined, file: FileVersion): boolean {
  if (ifRange === undefined) return true;
  return ifRange === file.etag || ifRange === file.lastModified;
}
