import { setTimeout as delay } from 'node:timers/promises';

/** A server starts in two seconds, but not on a busy machine. */
const START_WITHIN_MS = 50_000;

/** A running server, as a test sees it. */
export interface ServerProcess {
  readonly pid: number;
  readonly log: string;
  /** Base address, without a slash at its end; known once the port is bound. */
  readonly url: string;

  /** Ends it as a signal does, and resolves with the exit code: null after one that cannot be caught. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

/** @throws with the server's log where it does not become ready, or `hasEnded` before. */
export async function untilReady(server: ServerProcess, hasEnded = () => false): Promise<void> {
  const deadline = performance.now() + START_WITHIN_MS;
  while (performance.now() < deadline && !hasEnded()) {
    if (await isReady(server)) return;
    await delay(25);
  }
  throw new Error(`The server did not become ready:\n${server.log}`);
}

async function isReady(server: ServerProcess): Promise<boolean> {
  try {
    return (await fetch(`${server.url}/health/ready`)).ok;
  } catch {
    return false;
  }
}
