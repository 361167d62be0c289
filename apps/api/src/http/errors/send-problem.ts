import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Problem } from './problem';

/** Headers of an answer that will not be given after all. */
const OF_THE_ANSWER = [
  'Content-Length',
  'Content-Encoding',
  'Content-Disposition',
  'Content-Range',
  'ETag',
];

/**
 * Answers with problem details. Where the answer has already begun nothing true can be added to it, so the
 * connection is cut and the client sees that the body is incomplete.
 */
export function sendProblem(response: ServerResponse, problem: Problem): void {
  if (response.headersSent || response.destroyed) {
    response.destroy();
    return;
  }
  for (const name of OF_THE_ANSWER) response.removeHeader(name);
  response.statusCode = problem.status;
  response.setHeader('Content-Type', 'application/problem+json');
  response.setHeader('Cache-Control', 'no-store');
  if (problem.status === 401) response.setHeader('WWW-Authenticate', 'Bearer');
  if (problem.retryAfterS !== undefined) {
    response.setHeader('Retry-After', String(Math.max(1, Math.ceil(problem.retryAfterS))));
  }
  if (isLeftUnread(response.req)) response.setHeader('Connection', 'close');
  const body = JSON.stringify(problemBody(problem, response.getHeader('X-Request-Id')));
  // Node leaves it out once it was removed, which is how the answer's own went above.
  response.setHeader('Content-Length', Buffer.byteLength(body));
  response.end(body);
}

/**
 * Whether reading the body was given up half-way. Node drops what nobody began to read, but not this: the client
 * would go on sending to a connection that stands still.
 */
function isLeftUnread(request: IncomingMessage): boolean {
  return request.readableFlowing === false && !request.complete;
}

/** The body as the wire has it, in snake_case. */
export function problemBody(problem: Problem, requestId: unknown): object {
  const { type, title, status, detail, errors, extensions } = problem;
  const own = { type, title, status, detail, request_id: requestId };
  return { ...extensions, ...own, ...(errors && { errors }) };
}
