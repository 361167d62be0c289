import { type DestinationStream, pino } from 'pino';

/** A consumer of the log that stands still costs lines, not memory. */
const MOST_BUFFERED_BYTES = 8 * 1024 * 1024;

/** Lines are handed to the system together: one call for some fifty requests, or every tenth of a second. */
const WRITTEN_AT_ONCE_BYTES = 12_288;
const WRITTEN_EVERY_MS = 100;

/** Writes log lines without making anybody wait for them; what is left is written when the process exits. */
export function lineStream(fd: number): DestinationStream {
  return pino.destination({
    fd,
    sync: false,
    minLength: WRITTEN_AT_ONCE_BYTES,
    periodicFlush: WRITTEN_EVERY_MS,
    maxLength: MOST_BUFFERED_BYTES,
  });
}
