import { type DestinationStream, pino } from 'pino';

/** A consumer of the log that stands still costs lines, not memory. */
const MOST_BUFFERED_BYTES = 8 * 1024 * 1024;

/** Writes log lines without making anybody wait for them; what is left is written when the process exits. */
export function lineStream(fd: number): DestinationStream {
  return pino.destination({ fd, sync: false, maxLength: MOST_BUFFERED_BYTES });
}
