import { atMost } from '../http/at-most';
import type { FrontDoor } from '../http/front-door';
import type { ShutdownSignal } from '../http/shutdown/shutdown-signal';

/** Of the time that running requests get, the part that is kept for writing down that they were stopped. */
const ENDING_SHARE = 0.2;
const ENDING_AT_MOST_MS = 1_000;

interface Closable {
  close(): Promise<void>;
}

export interface Stoppable {
  readonly frontDoor: FrontDoor;
  readonly shutdown: ShutdownSignal;
  /** Absent while the start has not got that far. */
  readonly application: Closable | undefined;
}

/**
 * Ends the server without losing an answer: no new connections, running requests may finish, after most of
 * the grace they are told to end and after all of it cut off; the database closes last.
 */
export async function stopGracefully(running: Stoppable, graceMs: number): Promise<void> {
  const { frontDoor, shutdown, application } = running;
  const endingMs = Math.min(graceMs * ENDING_SHARE, ENDING_AT_MOST_MS);
  shutdown.beginDraining();
  frontDoor.drain();
  await atMost(graceMs - endingMs, frontDoor.running.whenIdle());
  shutdown.endRunningWork();
  await atMost(endingMs, frontDoor.running.whenIdle());
  frontDoor.server.closeAllConnections();
  await application?.close();
}
