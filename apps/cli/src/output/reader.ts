import type { Writable } from 'node:stream';

/** `… | head` closes the pipe when it has enough, which is no failure. */
export function endQuietlyWithReader(output: Writable): void {
  output.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}
