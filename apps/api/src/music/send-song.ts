import type { FileHandle } from 'node:fs/promises';
import type { OpenSong } from '@parley/music';
import type { Request, Response } from 'express';
import fresh from 'fresh';
import { problem } from '../http/errors/problem';
import { problemBody } from '../http/errors/send-problem';
import { type ByteRange, type FileVersion, rangeOf } from './byte-range';
import { ChunkBuffers } from './chunk-buffers';

const buffers = new ChunkBuffers();

/**
 * Sends a song or a part of it, and gives its file back whatever happens. A client that reads slowly is waited for
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
    await song.close();
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
  const buffer = buffers.take();
  for (let at = start; at <= end;) {
    const { bytesRead } = await handle.read(buffer, 0, Math.min(buffer.length, end - at + 1), at);
    if (bytesRead === 0) response.destroy();
    at += bytesRead;
    const isSent = await untilSent(response, buffer.subarray(0, bytesRead), at > end, signal);
    // What was left to a connection that broke may still be looked at: the buffer is not used again.
    if (!isSent) return;
  }
  buffers.giveBack(buffer);
  if (end < start) response.end();
}

/** Resolves when the system has taken the bytes: true; when the client has gone: false. */
function untilSent(
  response: Response,
  bytes: Buffer,
  isLast: boolean,
  signal: AbortSignal,
): Promise<boolean> {
  return new Promise((resolve) => {
    const leave = () => resolve(false);
    const done = (error?: Error | null) => {
      signal.removeEventListener('abort', leave);
      resolve(!error);
    };
    if (signal.aborted || response.destroyed) {
      leave();
      return;
    }
    signal.addEventListener('abort', leave, { once: true });
    if (isLast) response.end(bytes, done);
    else response.write(bytes, done);
  });
}
