import type { LoggerService } from '@nestjs/common';

/**
 * What libraries log while a command runs: warnings go to the standard error, the rest nowhere. An error
 * that matters is thrown too, and reported as the command's failure.
 */
export class StderrLog implements LoggerService {
  warn(message: unknown): void {
    if (typeof message === 'string') process.stderr.write(`${message}\n`);
  }

  log(): void {}

  error(): void {}
}
