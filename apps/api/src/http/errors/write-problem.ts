import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Problem } from './problem';
import { problemBody } from './send-problem';

/** Answers with a problem where there is no response object, on the bare connection, which ends with it. */
export function writeProblem(socket: Duplex, problem: Problem, requestId: string): void {
  const body = JSON.stringify(problemBody(problem, requestId));
  const { status, title, retryAfterS } = problem;
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? title}`,
    'Content-Type: application/problem+json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    `X-Request-Id: ${requestId}`,
    'Cache-Control: no-store',
    ...(retryAfterS === undefined ? [] : [`Retry-After: ${Math.max(1, Math.ceil(retryAfterS))}`]),
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
