import { Log } from '../logging/log';

type Fields = Readonly<Record<string, unknown>>;

export interface LogLine extends Fields {
  readonly level: string;
  readonly message: string;
}

/** A log that keeps its lines for a test to read. */
export class CollectingLog extends Log {
  readonly lines: LogLine[] = [];

  debug(fields: Fields, message: string): void {
    this.lines.push({ ...fields, level: 'debug', message });
  }

  info(fields: Fields, message: string): void {
    this.lines.push({ ...fields, level: 'info', message });
  }

  warn(fields: Fields, message: string): void {
    this.lines.push({ ...fields, level: 'warn', message });
  }

  error(fields: Fields, message: string): void {
    this.lines.push({ ...fields, level: 'error', message });
  }

  fatal(fields: Fields, message: string): void {
    this.lines.push({ ...fields, level: 'fatal', message });
  }
}
