import { readFileSync, rmSync, statSync, utimes, writeFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { DatabaseStartError } from '../connection/start.error';
import { isAlive, processSpace, startTimeOf } from './process-table';

const BEAT_EVERY_MS = 1_000;
const SILENCE_MS = 2_600;
const WATCH_EVERY_MS = 100;

interface Owner {
  readonly pid: number;
  readonly startTime: string;
  readonly space: string;
}

/**
 * Names the process that owns a cluster. PostgreSQL tells two servers on one directory apart only where
 * they see each other's processes; two containers on one volume do not, and both would write. So the owner
 * touches its file every second, and whoever cannot look for its process watches the file.
 */
export class OwnerFile {
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly path: string) {}

  /**
   * @param guest may share the server of an owner whom it can see, which is where that server's socket is
   * @throws DatabaseStartError where the owner lives.
   */
  async refuseLiveOwner(guest: boolean): Promise<void> {
    const owner = this.read();
    if (owner === undefined) return;
    const isSeen = owner.space === processSpace();
    const isLive = isSeen ? !guest && isRunning(owner) : await this.isTouched();
    if (isLive)
      throw ownedElsewhere(`process ${owner.pid}${isSeen ? '' : ' of another container'}`);
  }

  /** From now on this process is the owner. */
  hold(): void {
    const { pid } = process;
    const owner: Owner = { pid, startTime: startTimeOf(pid), space: processSpace() };
    writeFileSync(this.path, JSON.stringify(owner), { mode: 0o644 });
    this.timer ??= setInterval(() => this.touch(), BEAT_EVERY_MS).unref();
  }

  release(): void {
    if (this.timer === undefined) return;
    clearInterval(this.timer);
    this.timer = undefined;
    rmSync(this.path, { force: true });
  }

  private touch(): void {
    const nowS = (performance.timeOrigin + performance.now()) / 1_000;
    utimes(this.path, nowS, nowS, () => undefined);
  }

  private async isTouched(): Promise<boolean> {
    const before = this.touchedMs();
    for (let waitedMs = 0; waitedMs < SILENCE_MS; waitedMs += WATCH_EVERY_MS) {
      await delay(WATCH_EVERY_MS);
      if (this.touchedMs() !== before) return this.touchedMs() !== undefined;
    }
    return false;
  }

  private touchedMs(): number | undefined {
    return statSync(this.path, { throwIfNoEntry: false })?.mtimeMs;
  }

  private read(): Owner | undefined {
    try {
      const value: unknown = JSON.parse(readFileSync(this.path, 'utf8'));
      return isOwner(value) ? value : undefined;
    } catch {
      return undefined;
    }
  }
}

/** @param whom as in "process 17" */
export function ownedElsewhere(whom: string): DatabaseStartError {
  return new DatabaseStartError(
    `Another Parley (${whom}) is running on this embedded database. Stop it, choose another DATA_DIR, or give both a DATABASE_URL.`,
  );
}

function isRunning({ pid, startTime }: Owner): boolean {
  return isAlive(pid) && startTimeOf(pid) === startTime;
}

function isOwner(value: unknown): value is Owner {
  return (
    typeof value === 'object' &&
    value !== null &&
    'pid' in value &&
    typeof value.pid === 'number' &&
    'startTime' in value &&
    'space' in value
  );
}
