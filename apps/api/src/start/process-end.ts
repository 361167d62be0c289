import { constants } from 'node:os';
import type { Log } from '../http/logging/log';

/** What the end may take beyond the grace of running requests: the database's own shutdown. */
const CLOSING_AT_MOST_MS = 15_000;

/** Under npm one Ctrl-C arrives twice: from the terminal, and handed on by npm. */
const ONE_KEYSTROKE_MS = 1_000;

export interface ProcessEndOptions {
  readonly log: Log;
  readonly stop: () => Promise<void>;
  readonly graceMs: number;
}

/** Ends the process exactly once: in order on a signal, at once on the second one. */
export class ProcessEnd {
  private isEnding = false;
  private firstSignalMs = -Infinity;

  constructor(private readonly options: ProcessEndOptions) {}

  /** Takes over signals and what nobody caught; from here on nothing ends the process without a log line. */
  install(): void {
    process.on('SIGTERM', (signal) => this.onSignal(signal));
    process.on('SIGINT', (signal) => this.onSignal(signal));
    process.on('uncaughtException', (error) => {
      this.options.log.fatal({ err: error }, 'uncaught exception');
      void this.end(1);
    });
    process.on('unhandledRejection', (reason) => {
      this.options.log.error({ err: reason }, 'unhandled rejection');
    });
  }

  async end(exitCode: number): Promise<void> {
    process.exitCode = Math.max(Number(process.exitCode ?? 0), exitCode);
    if (this.isEnding) return;
    this.isEnding = true;
    const patience = setTimeout(() => {
      this.options.log.error({}, 'stopping took too long');
      process.exit(1);
    }, this.options.graceMs + CLOSING_AT_MOST_MS);
    await this.stop();
    clearTimeout(patience);
    process.exit();
  }

  private onSignal(signal: NodeJS.Signals): void {
    const nowMs = performance.now();
    if (nowMs - this.firstSignalMs < ONE_KEYSTROKE_MS) return;
    if (this.isEnding) process.exit(128 + constants.signals[signal]);
    this.firstSignalMs = nowMs;
    this.options.log.info({ signal }, 'stopping');
    void this.end(0);
  }

  private async stop(): Promise<void> {
    try {
      await this.options.stop();
    } catch (error) {
      this.options.log.error({ err: error }, 'stopping failed');
      process.exitCode = 1;
    }
  }
}
