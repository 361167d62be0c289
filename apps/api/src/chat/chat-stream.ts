import { CancelledError, DomainError } from '@parley/common';
import type { TurnProgress } from '@parley/chat';
import type { Response } from 'express';
import { toChatResponse } from './chat.mapper';
import { sseEvent } from '../http/sse/sse-event';
import { SseWriter } from '../http/sse/sse-writer';
import { type WordFrame, WordFramer } from './word-framer';

/** A model that has not begun by then gets an open stream with keep-alives instead of a status. */
export const OPEN_AFTER_MS = 5_000;

/**
 * Writes a turn as S1's word stream. What fails before the first word is thrown, so that it can have a
 * status; what fails later is told, and becomes the last frame.
 */
export async function writeTurnStream(
  turn: AsyncGenerator<TurnProgress>,
  response: Response,
  signal: AbortSignal,
  tellFailure: (error: unknown) => Promise<void>,
): Promise<void> {
  const writer = new SseWriter(response);
  const framer = new WordFramer();
  const opening = setTimeout(() => {
    writer.open();
  }, OPEN_AFTER_MS);
  try {
    for await (const progress of turn) {
      const full = writer.write(eventsOf(progress, framer), signal);
      if (full !== undefined) await full;
    }
  } catch (error) {
    // A client that waits for its first word learns that somebody else stopped it.
    const isStopped = error instanceof CancelledError && !signal.aborted;
    if (!response.headersSent && !isStopped) throw error;
    if (!signal.aborted) {
      await tellFailure(error);
      await writer.write(sseEvent({ data: { error: sentenceFor(error), done: true } }), signal);
    }
  } finally {
    clearTimeout(opening);
    if (response.headersSent) writer.close();
  }
}

function eventsOf(progress: TurnProgress, framer: WordFramer): string {
  switch (progress.type) {
    case 'text':
      return framer.push(progress.text).reduce(joinEvent, '');
    case 'finished': {
      const data = { word: '', done: true, metadata: toChatResponse(progress.turn) };
      return framer.flush().reduce(joinEvent, '') + sseEvent({ data });
    }
  }
}

function joinEvent(events: string, { word, delta }: WordFrame): string {
  return events + sseEvent({ data: { word, delta, done: false } });
}

function sentenceFor(error: unknown): string {
  if (error instanceof CancelledError) return 'The answer was stopped';
  return error instanceof DomainError ? error.message : 'Internal server error';
}
