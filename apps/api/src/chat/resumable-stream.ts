import type { OpenStream, ResumableTurn } from '@parley/chat';
import type { Response } from 'express';
import { atMost } from '../http/at-most';
import { SseWriter } from '../http/sse/sse-writer';
import { OPEN_AFTER_MS, type StreamClient } from './chat-stream';
import { NumberedFrames, type StreamCursor } from './numbered-frames';

/** What is read after everything: the end alone. */
const BEYOND = 999_999_999;

/**
 * Lets the client read along an answer that does not need it. What fails before the first word is thrown,
 * so that it can have a status. Lasts until the answer has begun even if the client leaves before: until
 * then an Idempotency-Key must not be given back.
 */
export async function writeResumableTurn(
  { stream, started }: ResumableTurn,
  { response, signal, onFailure }: StreamClient,
): Promise<void> {
  if (started !== undefined) await atMost(OPEN_AFTER_MS, started.begun);
  if (started?.refusal !== undefined) throw started.refusal;
  void started?.ended.then((failure) => failure && onFailure(failure));
  await writeStream(stream, 0, response, signal);
  await started?.begun;
}

/** Continues a stream; 204 tells a client that has read its last frame not to come back. */
export async function resumeStream(
  stream: OpenStream,
  cursor: StreamCursor,
  response: Response,
  signal: AbortSignal,
): Promise<void> {
  if (cursor === 'end' && stream.isOver) response.status(204).end();
  else await writeStream(stream, cursor, response, signal);
}

async function writeStream(
  stream: OpenStream,
  cursor: StreamCursor,
  response: Response,
  signal: AbortSignal,
): Promise<void> {
  const parts = stream.read(cursor === 'end' ? BEYOND : cursor, signal);
  const writer = new SseWriter(response);
  const frames = new NumberedFrames(stream.id);
  response.setHeader('X-Stream-Id', stream.id);
  try {
    writer.open(frames.opening(cursor));
    for await (const part of parts) {
      const full = writer.write(frames.of(part), signal);
      if (full !== undefined) await full;
    }
  } catch (error) {
    // A stream that breaks off here goes on elsewhere or later: without a last frame the client comes back.
    if (!signal.aborted) throw error;
  } finally {
    writer.close();
  }
}
