import type { IncomingMessage, ServerResponse } from 'node:http';
import compression from 'compression';
import type { Request, Response } from 'express';

const SMALLEST_WORTH_IT_BYTES = 1024;

const compress = compression({
  threshold: SMALLEST_WORTH_IT_BYTES,
  filter: (request, response) => !isStream(response) && compression.filter(request, response),
});

/** Compresses what is text and whole. A stream is left alone: a compressor would hold its first words back. */
export function compressResponse(request: IncomingMessage, response: ServerResponse): void {
  if (request.headers['accept-encoding'] === undefined) return;
  compress(request as Request, response as Response, () => undefined);
}

function isStream(response: ServerResponse): boolean {
  return /^(text\/event-stream|audio\/)/i.test(String(response.getHeader('Content-Type')));
}
