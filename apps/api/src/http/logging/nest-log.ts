import type { LoggerService } from '@nestjs/common';
import type { Log } from './log';

/** What Nest says about its own wiring is of interest to whoever changes that. */
const WIRING = new Set<unknown>([
  'NestFactory',
  'InstanceLoader',
  'RoutesResolver',
  'RouterExplorer',
  'NestApplication',
  'WebSocketsController',
]);

/** They report what fails while the application is built, which whoever starts it reports too, in a sentence. */
const BUILDING = new Set<unknown>(['ExceptionHandler', 'TypeOrmModule']);

/** Sends what Nest and the libs log through Nest's `Logger` to the process's log. */
export class NestLog implements LoggerService {
  constructor(private readonly target: Log) {}

  log(message: unknown, ...rest: unknown[]): void {
    const fields = fieldsOf(message, rest);
    this.target[WIRING.has(fields.context) ? 'debug' : 'info'](fields, textOf(message));
  }

  error(message: unknown, ...rest: unknown[]): void {
    const fields = fieldsOf(message, rest);
    this.target[BUILDING.has(fields.context) ? 'debug' : 'error'](fields, textOf(message));
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.target.warn(fieldsOf(message, rest), textOf(message));
  }

  debug(message: unknown, ...rest: unknown[]): void {
    this.target.debug(fieldsOf(message, rest), textOf(message));
  }

  verbose(message: unknown, ...rest: unknown[]): void {
    this.target.debug(fieldsOf(message, rest), textOf(message));
  }

  fatal(message: unknown, ...rest: unknown[]): void {
    this.target.fatal(fieldsOf(message, rest), textOf(message));
  }
}

interface Fields extends Record<string, unknown> {
  readonly context: unknown;
}

/** Nest passes the context last, and before it a stack or further values. */
function fieldsOf(message: unknown, rest: readonly unknown[]): Fields {
  const context = typeof rest.at(-1) === 'string' ? rest.at(-1) : undefined;
  const others = context === undefined ? rest : rest.slice(0, -1);
  const error = [message, ...others].find((value) => value instanceof Error);
  const stack = others.find((value) => typeof value === 'string');
  const details = [message, ...others].find(isPlain);
  return { ...details, context, ...(error !== undefined ? { err: error } : stack && { stack }) };
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !(value instanceof Error);
}

function textOf(message: unknown): string {
  if (message instanceof Error) return message.message;
  return typeof message === 'string' ? message : 'details';
}
