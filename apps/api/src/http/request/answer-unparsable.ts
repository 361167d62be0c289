import type { Duplex } from 'node:stream';
import type { Ids } from '@parley/common';
import { type Problem, problem } from '../errors/problem';
import { writeProblem } from '../errors/write-problem';

const PROBLEMS: Readonly<Record<string, Problem>> = {
  HPE_HEADER_OVERFLOW: problem(431, 'headers_too_large', 'The request headers are too large.'),
  HPE_CHUNK_EXTENSIONS_OVERFLOW: problem(413, 'too_large', 'The chunk extensions are too large.'),
  ERR_HTTP_REQUEST_TIMEOUT: problem(408, 'timeout', 'The request did not arrive in time.'),
};
const NOT_HTTP = problem(400, 'invalid', 'The request is not valid HTTP.');

/** Answers bytes that Node's parser gave up on, and so before there is any response to write to. */
export function answerUnparsable(error: NodeJS.ErrnoException, socket: Duplex, ids: Ids): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const found = PROBLEMS[error.code ?? ''] ?? NOT_HTTP;
  writeProblem(socket, found, ids.uuid());
}
