import { setTimeout as delay } from 'node:timers/promises';
import { DatabaseError } from 'pg';
import { DatabaseStartError } from '../connection/start.error';
import { ensureCluster } from './cluster';
import type { Places } from './places';
import { findPostmaster, removeForeignLock, stopPostmaster } from './postmaster';
import { makePrivateDirectory } from './private-directory';
import { ServerProcess } from './server-process';

/** Crash recovery after a long night of writing is the slowest start. */
const GIVE_UP_AFTER_MS = 120_000;
/** How long remains of a killed server may be in the way. */
const REMAINS_GO_WITHIN_MS = 15_000;
const SILENCE_MS = 3_000;
const RETRY_MS = 200;
const POLL_MS = 10;

/** Server is shutting down, was ended with the others, is starting up, has no connection to spare. */
const PASSING_STATE = /^(57P0[1-3]|53300)$/;

/** One effort to have a server answer: finds it, or starts it as often as that can help. */
export class ServerStart {
  private readonly begunMs = performance.now();
  private silentSinceMs: number | undefined;
  private child: ServerProcess | undefined;

  constructor(
    private readonly places: Places,
    private readonly mayStopSilentServer: boolean,
  ) {}

  /**
   * Sees to it that a server runs or comes up.
   * @returns the directory of its socket
   * @throws DatabaseStartError where it cannot be started.
   */
  async raise(): Promise<string> {
    const running = findPostmaster(this.places.data);
    if (running !== undefined) return running.socket || this.places.socket;
    if (this.child === undefined || this.child.hasEnded) {
      await this.reviewEnded(this.child);
      await ensureCluster(this.places);
      removeForeignLock(this.places.data);
      makePrivateDirectory(this.places.socket, this.places.user);
      this.child = new ServerProcess(this.places);
    }
    return this.places.socket;
  }

  /**
   * Waits before the next try to connect, and stops a server that runs but cannot be reached (its socket
   * was cleaned away).
   * @throws DatabaseStartError where no further try can help.
   */
  async reviewRefusal(refusal: unknown): Promise<void> {
    if (refusal instanceof DatabaseStartError) throw refusal;
    const isAnswer = refusal instanceof DatabaseError;
    if (isAnswer && !PASSING_STATE.test(refusal.code ?? '')) throw this.hopeless(refusal.message);
    if (this.elapsedMs() > GIVE_UP_AFTER_MS) throw this.hopeless('it takes too long');
    this.silentSinceMs = isAnswer ? undefined : (this.silentSinceMs ?? performance.now());
    if (performance.now() - (this.silentSinceMs ?? Infinity) > SILENCE_MS) await this.endSilence();
    await delay(POLL_MS);
  }

  private async reviewEnded(child: ServerProcess | undefined): Promise<void> {
    if (child === undefined) return;
    const canWait = child.mayBeRetried && this.elapsedMs() < REMAINS_GO_WITHIN_MS;
    if (!canWait) throw this.hopeless(child.lastWords);
    await delay(RETRY_MS);
  }

  private async endSilence(): Promise<void> {
    if (!this.mayStopSilentServer) throw this.hopeless('it runs, but does not answer');
    await stopPostmaster(this.places.data);
    this.silentSinceMs = undefined;
  }

  private elapsedMs(): number {
    return performance.now() - this.begunMs;
  }

  private hopeless(reason: string): DatabaseStartError {
    return new DatabaseStartError(
      `The embedded PostgreSQL in ${this.places.data} does not start: ${reason}. ${this.places.log} may say more.`,
    );
  }
}
