import { CancelledError, DomainError } from '@parley/common';
import type { Hear, TurnRecord } from '@parley/chat';
import type { Response } from 'express';
import { toChatResponse } from './chat.mapper';
import { sseEvent } from '../http/sse/sse-event';
import { SseWriter } from '../http/sse/sse-writer';
import { type WordFrame, WordFramer } from './word-framer';

/** A model that has not begun by then gets an open stream with keep-alives instead of a status. */
export const OPEN_AFTER_MS = 5_000;

/** Has a turn answered and its words heard as they come. */
type Speak = (hear: Hear) => Promise<TurnRecord>;

export interface StreamClient {
  readonly response: Response;
  /** Goes off when the client leaves. */
  readonly signal: AbortSignal;
  /** Told of what fails after the first word. */
  readonly onFailure: (error: unknown) => Promise<void>;
}

/**
 * Writes a turn as S1's word stream. What fails before the first word is thrown, so that it can have a
 * status; what fails later is told, and becomes the last frame.
 */
export async function writeTurnStream(
  speak: Speak,
  { response, signal, onFailure }: StreamClient,
): Promise<void> {
  const writer = new SseWriter(response);
  const framer = new WordFramer();
  const opening = setTimeout(() => {
    writer.open();
  }, OPEN_AFTER_MS);
  try {
    const turn = await speak((text) => writer.write(eventsOf(framer.push(text)), signal));
    const data = { word: '', done: true, metadata: toChatResponse(turn) };
    await writer.write(eventsOf(framer.flush()) + sseEvent({ data }), signal);
  } catch (error) {
    // A client that waits for its first word learns that somebody else stopped it.
    const isStopped = error instanceof CancelledError && !signal.aborted;
    if (!response.headersSent && !isStopped) throw error;
    if (!signal.aborted) {
      await onFailure(error);
      await writer.write(sseEvent({ data: { error: sentenceFor(error), done: true } }), signal);
    }
  } finally {
    clearTimeout(opening);
    if (response.headersSent) writer.close();
  }
}

function eventsOf(frames: readonly WordFrame[]): string {
  let events = '';
  for (const { word, delta } of frames) events += sseEvent({ data: { word, delta, done: false } });
  return events;
}

function sentenceFor(error: unknown): string {
  if (error instanceof CancelledError) return 'The answer was stopped';
  return error instanceof DomainError ? error.message : 'Internal server error';
}
