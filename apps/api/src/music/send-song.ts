import { once } from 'node:events';
import type { FileHandle } from 'node:fs/promises';
import type { OpenSong } from '@parley/music';
import type { Request, Response } from 'express';
import fresh from 'fresh';
import { problem } from '../http/errors/problem';
import { problemBody } from '../http/errors/send-problem';
import { type ByteRange, type FileVersion, rangeOf } from './byte-range';

/** Read and handed on at once: enough to keep a fast client busy, little enough for a thousand slow ones. */
const CHUNK_BYTES = 256 * 1024;

/**
 * Sends a song or a part of it, and closes its file whatever happens. A client that reads slowly is waited for
 * chunk by chunk; one that leaves ends it by the signal.
 */
export async function sendSong(
  request: Request,
  response: Response,
  song: OpenSong,
  signal: AbortSignal,
): Promise<void> {
  try {
    const range = answerHead(request, response, song);
    if (range === undefined || request.method === 'HEAD') response.end();
    else await sendBytes(response, song.handle, range, signal);
  } finally {
    await song.handle.close();
  }
}

/** Sets status and headers; nothing to send where the head says it all. */
function answerHead(request: Request, response: Response, song: OpenSong): ByteRange | undefined {
  const version = versionOf(song);
  const { etag, lastModified, sizeBytes } = version;
  response.setHeader('Accept-Ranges', 'bytes');
  response.setHeader('Cache-Control', 'private, no-cache');
  response.setHeader('ETag', etag);
  response.setHeader('Last-Modified', lastModified);
  if (fresh(request.headers, { etag, 'last-modified': lastModified })) {
    response.statusCode = 304;
    return undefined;
  }
  const range = rangeOf(request.headers, version);
  if (range === 'unsatisfiable') {
    refuseRange(response, sizeBytes);
    return undefined;
  }
  const bytes = range === 'whole' ? { start: 0, end: sizeBytes - 1 } : range;
  if (range !== 'whole') {
    response.statusCode = 206;
    response.setHeader('Content-Range', `bytes ${bytes.start}-${bytes.end}/${sizeBytes}`);
  }
  response.setHeader('Content-Type', song.mediaType);
  response.setHeader('Content-Length', bytes.end - bytes.start + 1);
  return bytes;
}

function versionOf({ sizeBytes, version, modifiedAt }: OpenSong): FileVersion {
  return { sizeBytes, etag: `"${version}"`, lastModified: modifiedAt.toUTCString() };
}

function refuseRange(response: Response, sizeBytes: number): void {
  const detail = `The range lies outside the song, which has ${sizeBytes} bytes.`;
  const refusal = problem(416, 'range_not_satisfiable', detail);
  response.statusCode = 416;
  response.setHeader('Content-Range', `bytes */${sizeBytes}`);
  response.setHeader('Content-Type', 'application/problem+json');
  response.write(JSON.stringify(problemBody(refusal, response.getHeader('X-Request-Id'))));
}

/** A file that has become shorter than its head said cannot be completed: the connection is cut, so that the client sees it. */
async function sendBytes(
  response: Response,
  handle: FileHandle,
  { start, end }: ByteRange,
  signal: AbortSignal,
): Promise<void> {
  for (let at = start; at <= end && !signal.aborted;) {
    const length = Math.min(CHUNK_BYTES, end - at + 1);
    const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(length), 0, length, at);
    if (bytesRead === 0) {
      response.destroy();
      return;
    }
    at += bytesRead;
    const chunk = bytesRead === length ? buffer : buffer.subarray(0, bytesRead);
    if (at > end) response.end(chunk);
    else if (!response.write(chunk)) await untilDrained(response, signal);
  }
  if (end < start) response.end();
}

async function untilDrained(response: Response, signal: AbortSignal): Promise<void> {
  try {
    await once(response, 'drain', { signal });
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}
