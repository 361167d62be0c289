import type { ServerResponse } from 'node:http';
import type { Log } from '../logging/log';
import { type EdgeRequest, isHealthPath, pathOf } from './edge-request';

/** What later stages leave on the request for the log: Express its route, the auth guard the caller. */
interface Traced extends EdgeRequest {
  readonly route?: { readonly path?: unknown };
  readonly principal?: { readonly accountId?: string; readonly keyPrefix?: string };
}

/** One line for each request: who asked which route and what became of it. Never a text, key or query. */
export class AccessLog {
  constructor(private readonly log: Log) {}

  /** A request that is over; `bytes` went to its client. */
  note(request: EdgeRequest, response: ServerResponse, elapsedMs: number, bytes: number): void {
    if (isHealthPath(pathOf(request.url))) return;
    const ms = Math.round(elapsedMs * 100) / 100;
    this.log.info({ ...describe(request, response), ms, bytes }, 'request');
  }

  /** A handshake that was refused with a status; sockets that open have lines of their own. */
  noteRefusal(request: EdgeRequest, status: number): void {
    const { requestId, method, url } = request;
    const path = pathOf(url).slice(0, 100);
    this.log.info({ request_id: requestId, method, path, status }, 'handshake refused');
  }
}

function describe(request: Traced, response: ServerResponse): Readonly<Record<string, unknown>> {
  return {
    request_id: request.requestId,
    method: request.method,
    path: loggedPath(request),
    status: response.writableFinished ? response.statusCode : 499,
    account: request.principal?.accountId,
    key: request.principal?.keyPrefix,
  };
}

/** The route's pattern rather than the path, which can hold names of people. */
function loggedPath(request: Traced): string {
  const pattern = request.route?.path;
  return typeof pattern === 'string' ? pattern : pathOf(request.url).slice(0, 100);
}
