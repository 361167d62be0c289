import { read } from 'node:fs';
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
 * chunk by chunk; one that leaves ends it.
 */
export async function sendSong(
  request: Request,
  response: Response,
  song: OpenSong,
): Promise<void> {
  try {
    const range = answerHead(request, response, song);
    if (range === undefined || request.method === 'HEAD') response.end();
    else await sendBytes(response, song.fd, range);
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

function versionOf({ sizeBytes, version, modified }: OpenSong): FileVersion {
  return { sizeBytes, etag: `"${version}"`, lastModified: modified };
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
async function sendBytes(response: Response, fd: number, { start, end }: ByteRange): Promise<void> {
  const buffer = buffers.take();
  for (let at = start; at <= end;) {
    const bytesRead = await readInto(buffer, fd, at, Math.min(buffer.length, end - at + 1));
    if (bytesRead === 0) response.destroy();
    at += bytesRead;
    const isSent = await untilSent(response, buffer.subarray(0, bytesRead), at > end);
    // What was left to a connection that broke may still be looked at: the buffer is not used again.
    if (!isSent) return;
  }
  buffers.giveBack(buffer);
  if (end < start) response.end();
}

function readInto(buffer: Buffer, fd: number, position: number, length: number): Promise<number> {
  return new Promise((resolve, reject) => {
    read(fd, buffer, 0, length, position, (error, bytesRead) => {
      if (error === null) resolve(bytesRead);
      else reject(error);
    });
  });
}

/** Resolves when the system has taken the bytes: true; when the client has gone: false. */
function untilSent(response: Response, bytes: Buffer, isLast: boolean): Promise<boolean> {
  if (response.closed || response.destroyed) return Promise.resolve(false);
  return new Promise((resolve) => {
    const leave = () => resolve(response.writableFinished);
    response.once('close', leave);
    // A response that has ended is closed, in either outcome.
    if (isLast) response.end(bytes);
    else {
      response.write(bytes, (error) => {
        response.off('close', leave);
        resolve(!error);
      });
    }
  });
}
