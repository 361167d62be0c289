import { once } from 'node:events';
import { setImmediate as others } from 'node:timers/promises';
import type { Request, Response } from 'express';

/** A multiple of three, so that the slices' base64 can be joined. */
const SLICE_BYTES = 192 * 1024;

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

/** Audio as JSON beside other fields, slice by slice: minutes of sound at once would hold up everybody. */
export async function* audioInJson(audio: Buffer, fields: object): AsyncGenerator<Buffer> {
  yield Buffer.from('{"success":true,"audio_base64":"');
  for (let at = 0; at < audio.length; at += SLICE_BYTES) {
    yield Buffer.from(audio.subarray(at, at + SLICE_BYTES).toString('base64'));
    await others();
  }
  yield Buffer.from(`",${JSON.stringify(fields).slice(1)}`);
}

function closed(response: Response): Promise<void> {
  return new Promise((resolve) => response.once('close', () => resolve()));
}
