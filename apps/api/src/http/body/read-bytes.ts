import type { IncomingMessage } from 'node:http';
import { CancelledError, DomainError } from '@parley/common';

/**
 * How much of a refused body is still received and thrown away. A client that is cut off while it sends
 * does not get to see the answer; one that goes on beyond this has to do without.
 */
const DISCARDED_AT_MOST = 16 * 1024 * 1024;

/**
 * Reads a whole body into memory.
 * @throws DomainError `too_large` above `limitBytes`, `cancelled` when the client leaves half-way.
 */
export async function readBytes(request: IncomingMessage, limitBytes: number): Promise<Buffer> {
  const announced = Number(request.headers['content-length'] ?? 0);
  const chunks: Buffer[] = [];
  const total = announced > limitBytes ? Infinity : await collect(request, chunks, limitBytes);
  if (total <= limitBytes)
    return chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks);
  await discard(request);
  throw new DomainError('too_large', `The request body is larger than ${sizeOf(limitBytes)}.`);
}

/** Receives and drops what the client still sends, so that it can read an early answer. */
export async function discard(request: IncomingMessage): Promise<void> {
  await collect(request, undefined, DISCARDED_AT_MOST);
}

/** Resolves with the number of bytes seen: all of them, or more than `limitBytes` and the rest unread. */
function collect(
  request: IncomingMessage,
  chunks: Buffer[] | undefined,
  limitBytes: number,
): Promise<number> {
  return new Promise((resolve, reject) => {
    let total = 0;
    const settle = (): void => {
      request.off('data', take).off('end', settle).off('close', leave).off('error', leave).pause();
      resolve(total);
    };
    const leave = (): void => {
      if (request.readableEnded) settle();
      else reject(new CancelledError());
    };
    const take = (chunk: Buffer): void => {
      total += chunk.length;
      if (total > limitBytes) settle();
      else chunks?.push(chunk);
    };
    request.on('data', take).on('end', settle).on('close', leave).on('error', leave);
    if (request.readableEnded || request.destroyed) leave();
    else request.resume();
  });
}

function sizeOf(bytes: number): string {
  return bytes >= 1024 * 1024 ? `${bytes / 1024 / 1024} MB` : `${bytes} bytes`;
}
