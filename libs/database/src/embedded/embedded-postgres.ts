import { once } from 'node:events';
import { rmdirSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { errorMessage } from '../connection/native-error';
import { connectionTo, type EmbeddedRole, Lease } from './lease';
import { OwnerFile } from './owner-file';
import { type Places, preparePlaces } from './places';
import { stopPostmaster } from './postmaster';
import { ServerStart } from './server-start';

const FIRST_RETRY_MS = 100;
const LONGEST_RETRY_MS = 5_000;

/**
 * Parley's own PostgreSQL: a child process on a unix socket. One that a killed Parley left behind is
 * adopted, one that dies is started again; it stops with its owner, or with the last tool that used it.
 */
export class EmbeddedPostgres {
  private readonly logger = new Logger(EmbeddedPostgres.name);
  private readonly places: Places;
  private readonly ownerFile: OwnerFile;
  private readonly stopping = new AbortController();
  private readonly stopped = once(this.stopping.signal, 'abort');
  private lease: Lease | undefined;
  private watch: Promise<void> | undefined;
  private host: string;

  /** @throws DatabaseStartError where PostgreSQL's user cannot get at its directories. */
  constructor(
    directory: string,
    private readonly role: EmbeddedRole,
  ) {
    this.places = preparePlaces(directory);
    this.ownerFile = new OwnerFile(this.places.owner);
    this.host = this.places.socket;
  }

  get target(): ReturnType<typeof connectionTo> {
    return connectionTo(this.host);
  }

  /** @throws DatabaseStartError where another Parley owns the directory or the server does not start. */
  async start(): Promise<void> {
    await this.ownerFile.refuseLiveOwner(this.role === 'tool');
    this.lease = await this.takeLease();
    if (this.role === 'tool') return;
    this.ownerFile.hold();
    this.watch = this.restoreWheneverLost();
  }

  /** Waits until the server has stopped, if it is this process's to stop. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.watch;
    if (this.lease === undefined) return;
    const isOurs = this.role === 'server' || (await this.lease.becomeLast().catch(() => false));
    if (isOurs) {
      await stopPostmaster(this.places.data);
      removeIfEmpty(this.places.socket);
    }
    await this.lease.end();
    this.lease = undefined;
    this.ownerFile.release();
  }

  private isStopping(): boolean {
    return this.stopping.signal.aborted;
  }

  private async takeLease(): Promise<Lease> {
    const places = { ...this.places, socket: this.host };
    const start = new ServerStart(places, this.role === 'server');
    for (;;) {
      this.stopping.signal.throwIfAborted();
      const host = await start.raise();
      try {
        const lease = await Lease.take(host, this.role);
        this.host = host;
        return lease;
      } catch (refusal) {
        await start.reviewRefusal(refusal);
      }
    }
  }

  private async restoreWheneverLost(): Promise<void> {
    for (;;) {
      await Promise.race([this.lease?.lost, this.stopped]);
      if (this.isStopping()) return;
      this.logger.warn('The embedded PostgreSQL ended; starting it again');
      await this.restore();
    }
  }

  private async restore(): Promise<void> {
    const { signal } = this.stopping;
    for (let pauseMs = FIRST_RETRY_MS; !this.isStopping(); pauseMs *= 2) {
      try {
        this.lease = await this.takeLease();
        this.logger.log('The embedded PostgreSQL is back');
        return;
      } catch (error) {
        if (this.isStopping()) return;
        this.logger.error(errorMessage(error));
        await delay(Math.min(pauseMs, LONGEST_RETRY_MS), undefined, { signal }).catch(
          () => undefined,
        );
      }
    }
  }
}

/** Whoever starts the server at this moment has put its socket there already. */
function removeIfEmpty(directory: string): void {
  try {
    rmdirSync(directory);
  } catch {
    // Not empty, or gone: either way it is not ours to remove.
  }
}
