import { once } from 'node:events';
import type { Request, Response } from 'express';

/** Whether the client asks for JSON by name; anything else gets the audio itself. */
export function wantsJson(request: Request): boolean {
  const accept = request.headers.accept ?? '';
  return /\bapplication\/json\b/i.test(accept) && !/\baudio\//i.test(accept);
}

/**
 * Sends audio as it is made, at the client's pace. What fails before the first piece is thrown and has a
 * status; what fails later cuts the connection, so that the client sees that it is incomplete.
 */
export async function sendAudio(
  pieces: AsyncGenerator<Buffer>,
  response: Response,
  mediaType: string,
): Promise<void> {
  for await (const piece of pieces) {
    if (!response.headersSent) response.setHeader('Content-Type', mediaType);
    if (response.destroyed) return;
    if (!response.write(piece)) await Promise.race([once(response, 'drain'), closed(response)]);
  }
  response.end();
}

function closed(response: Response): Promise<void> {
  return new Promise((resolve) => response.once('close', () => resolve()));
}
