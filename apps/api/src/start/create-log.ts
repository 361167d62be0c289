import { mkdirSync, openSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { LogConfig } from '@parley/config';
import { type DestinationStream, type Logger, pino } from 'pino';
import { lineStream } from './line-stream';
import { REDACTED_PATHS } from './redacted-paths';
import { StartError } from './start.error';

/**
 * The process's log: to the console, and as JSON lines to `LOG_FILE` too when it is set.
 * @throws StartError when that file cannot be written.
 */
export function createLog(config: LogConfig, console: DestinationStream): Logger {
  const options = {
    level: config.level,
    redact: { paths: [...REDACTED_PATHS], censor: '[redacted]' },
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
  };
  if (config.file === undefined) return pino(options, console);
  const streams = [console, lineStream(openLogFile(config.file))];
  const withLevel = streams.map((stream) => ({ level: config.level, stream }));
  return pino(options, pino.multistream(withLevel));
}

function openLogFile(file: string): number {
  const path = resolve(file);
  try {
    mkdirSync(dirname(path), { recursive: true });
    return openSync(path, 'a');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
    throw new StartError(`LOG_FILE ${path} cannot be written (${code}).`, { cause: error });
  }
}
