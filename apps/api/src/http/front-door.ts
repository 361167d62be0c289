import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { DomainError, type Ids, UnavailableError } from '@parley/common';
import type { BodyReader } from './body/body-reader';
import { INTERNAL_PROBLEM, problemOfDomainError } from './errors/problem';
import { sendProblem } from './errors/send-problem';
import type { Log } from './logging/log';
import type { CrossOrigin } from './origin/cross-origin';
import type { AccessLog } from './request/access-log';
import { answerUnparsable } from './request/answer-unparsable';
import { checkUrl } from './request/check-url';
import { type EdgeRequest, isHealthPath, pathOf } from './request/edge-request';
import { requestIdOf } from './request/request-id';
import { compressResponse } from './respond/response-compression';
import type { SecurityHeaders } from './respond/security-headers';
import { RunningResponses } from './shutdown/running-responses';

const LIVE = JSON.stringify({ status: 'alive' });
const NOT_READY = { code: 'not_ready', retryAfterS: 1 };

export interface FrontDoorParts {
  readonly log: Log;
  readonly accessLog: AccessLog;
  readonly ids: Ids;
  readonly securityHeaders: SecurityHeaders;
  readonly crossOrigin: CrossOrigin;
  readonly bodies: BodyReader;
}

/**
 * Owns the port. It is open before the application exists and until the last answer is given, and every
 * request passes it in the same order: identity, headers, readiness, origin, address, body. It runs below
 * Express, so that an answer of 503 or 403 costs nothing and has what every other answer has.
 */
export class FrontDoor {
  readonly server: Server;
  readonly running = new RunningResponses();
  private application: RequestListener | undefined;
  private isDraining = false;

  constructor(private readonly parts: FrontDoorParts) {
    this.server = createServer(
      { headersTimeout: 60_000, requestTimeout: 300_000, keepAliveTimeout: 65_000 },
      (request, response) => this.receive(request as EdgeRequest, response),
    );
    this.server.maxHeadersCount = 100;
    this.server.on('clientError', (error, socket) => answerUnparsable(error, socket, parts.ids));
  }

  /** From now on requests reach the application. */
  open(application: RequestListener): void {
    this.application = application;
  }

  /** Takes no new connections; the running ones end with their present answer. */
  drain(): void {
    this.isDraining = true;
    this.server.close();
    this.running.refuseKeepAlive();
  }

  private receive(request: EdgeRequest, response: ServerResponse): void {
    request.requestId = requestIdOf(request.headers['x-request-id'], this.parts.ids);
    response.setHeader('X-Request-Id', request.requestId);
    const path = pathOf(request.url);
    this.parts.securityHeaders.apply(path, response);
    this.parts.accessLog.observe(request, response);
    this.running.add(response);
    try {
      this.admit(request, response, path);
    } catch (error) {
      this.refuse(request, response, error);
    }
  }

  private admit(request: EdgeRequest, response: ServerResponse, path: string): void {
    const application = this.application;
    if (application === undefined) {
      answerUnready(path, response);
      return;
    }
    if (this.isDraining && !isHealthPath(path)) throw new UnavailableError('Service is stopping');
    if (this.parts.crossOrigin.admit(request, response)) return;
    checkUrl(request.url ?? '/');
    compressResponse(request, response);
    if (this.parts.bodies.concerns(request)) {
      void this.passOnWithBody(request, response, application);
    } else {
      application(request, response);
    }
  }

  private async passOnWithBody(
    request: EdgeRequest,
    response: ServerResponse,
    application: RequestListener,
  ): Promise<void> {
    try {
      await this.parts.bodies.read(request);
      application(request, response);
    } catch (error) {
      this.refuse(request, response, error);
    }
  }

  private refuse(request: EdgeRequest, response: ServerResponse, error: unknown): void {
    if (!request.complete && !response.headersSent) response.setHeader('Connection', 'close');
    if (error instanceof DomainError) {
      if (error.kind === 'cancelled') response.destroy();
      else sendProblem(response, problemOfDomainError(error));
    } else {
      this.parts.log.error({ err: error, request_id: request.requestId }, 'request failed');
      sendProblem(response, INTERNAL_PROBLEM);
    }
  }
}

/** @throws UnavailableError for whatever does not only ask whether the process runs. */
function answerUnready(path: string, response: ServerResponse): void {
  if (path !== '/health/live') throw new UnavailableError('Service not ready', NOT_READY);
  response.setHeader('Content-Type', 'application/json; charset=utf-8');
  response.end(LIVE);
}
