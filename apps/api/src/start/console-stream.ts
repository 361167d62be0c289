import { createRequire } from 'node:module';
import type { DestinationStream } from 'pino';
import { lineStream } from './line-stream';

/** The standard output: easy to read where that is a terminal, JSON lines elsewhere. */
export function consoleStream(isTerminal: boolean): DestinationStream {
  return isTerminal ? prettyStream() : lineStream(process.stdout.fd);
}

/** Loaded only where someone looks: a server that logs to a file or a pipe never needs it. */
function prettyStream(): DestinationStream {
  const load = createRequire(__filename);
  const pretty = load('pino-pretty') as typeof import('pino-pretty');
  return pretty({
    sync: true,
    singleLine: true,
    translateTime: 'SYS:HH:MM:ss.l',
    messageFormat: '{msg}{if method} {method} {path} {status} in {ms} ms{end}',
    ignore: 'method,path,status,ms,bytes',
  });
}
