import { Socket } from 'node:net';
import { Client, type ClientBase } from 'pg';

/** The server cancels a statement after 9 s, so that 10 s without a byte mean that it does not live. */
const SILENCE_MS = 10_000;

/**
 * Cuts a connection on which an answer is awaited and nothing comes: its caller gets an error, and the
 * pool a place. The driver's own `query_timeout` would free the caller but keep the dead connection.
 */
export function endStalledConnection(client: ClientBase, silenceMs = SILENCE_MS): void {
  if (!(client instanceof Client)) return;
  const { stream } = client.connection;
  if (!(stream instanceof Socket)) return;
  stream.setTimeout(silenceMs, () => {
    const isIdle = 'readyForQuery' in client && client.readyForQuery === true;
    if (!isIdle) stream.destroy();
  });
}
