import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { type Clock, DomainError, type Ids, UnavailableError } from '@parley/common';
import type { Express } from 'express';
import type { BodyReader } from './body/body-reader';
import { INTERNAL_PROBLEM, type Problem, problemOfDomainError } from './errors/problem';
import { sendProblem } from './errors/send-problem';
import { writeProblem } from './errors/write-problem';
import type { Log } from './logging/log';
import type { CrossOrigin } from './origin/cross-origin';
import type { AccessLog } from './request/access-log';
import { answerUnparsable } from './request/answer-unparsable';
import { checkUrl } from './request/check-url';
import { EdgeMessages } from './request/edge-messages';
import { type EdgeRequest, isHealthPath, pathOf } from './request/edge-request';
import { requestIdOf } from './request/request-id';
import { compressResponse } from './respond/response-compression';
import type { SecurityHeaders } from './respond/security-headers';
import { directRoutes } from './routing/direct-routes';
import { RunningResponses } from './shutdown/running-responses';
import type { SocketDoor } from './socket-door';

const LIVE = JSON.stringify({ status: 'alive' });
const NOT_READY = { code: 'not_ready', retryAfterS: 1 };

export interface FrontDoorParts {
  readonly log: Log;
  readonly accessLog: AccessLog;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly securityHeaders: SecurityHeaders;
  readonly crossOrigin: CrossOrigin;
  readonly bodies: BodyReader;
}

/** Looks at a request that is over, `elapsedMs` after it came. */
export type AnswerObserver = (
  request: EdgeRequest,
  response: ServerResponse,
  elapsedMs: number,
) => void;

/** Answers, or promises to. */
type Application = (request: EdgeRequest, response: ServerResponse) => unknown;

/**
 * Owns the port. It is open before the application exists and until the last answer is given, and every
 * request passes it in the same order: identity, headers, readiness, origin, address, body. It runs below
 * Express, so that an answer of 503 or 403 costs nothing and has what every other answer has.
 */
export class FrontDoor {
  readonly server: Server;
  readonly running = new RunningResponses();
  private readonly messages = new EdgeMessages();
  private application: Application | undefined;
  private observe: AnswerObserver = () => undefined;
  private sockets: SocketDoor | undefined;
  private isDraining = false;

  constructor(private readonly parts: FrontDoorParts) {
    this.server = createServer(
      {
        headersTimeout: 60_000,
        requestTimeout: 300_000,
        keepAliveTimeout: 65_000,
        IncomingMessage: this.messages.Request,
        ServerResponse: this.messages.Response,
      },
      (request: IncomingMessage, response) => this.receive(request as EdgeRequest, response),
    );
    this.server.maxHeadersCount = 100;
    this.server.on('upgrade', (request: IncomingMessage, socket, head) => {
      void this.receiveHandshake(request as EdgeRequest, socket, head);
    });
    this.server.on('clientError', (error, socket) => answerUnparsable(error, socket, parts.ids));
  }

  /**
   * From now on requests reach the application, whose routes are complete, and handshakes the sockets. The
   * observer sees what the application was asked.
   */
  open(express: Express, sockets?: SocketDoor, observe?: AnswerObserver): void {
    this.messages.inherit(express);
    this.application = directRoutes(express);
    this.sockets = sockets;
    if (observe !== undefined) this.observe = observe;
  }

  /** Takes no new connections; the running ones end with their present answer. */
  drain(): void {
    this.isDraining = true;
    this.server.close();
    this.running.refuseKeepAlive();
    if (this.sockets !== undefined) this.running.hold(this.sockets.drain());
  }

  private receive(request: EdgeRequest, response: ServerResponse): void {
    request.requestId = requestIdOf(request.headers['x-request-id'], this.parts.ids);
    response.setHeader('X-Request-Id', request.requestId);
    const path = pathOf(request.url);
    this.parts.securityHeaders.apply(path, response);
    this.watch(request, response);
    try {
      this.admit(request, response, path);
    } catch (error) {
      this.refuse(request, response, error);
    }
  }

  private watch(request: EdgeRequest, response: ServerResponse): void {
    const { accessLog, clock } = this.parts;
    const startedMs = clock.monotonicMs();
    const bytesBefore = request.socket.bytesWritten;
    this.running.add(response);
    response.once('close', () => {
      const elapsedMs = clock.monotonicMs() - startedMs;
      this.running.remove(response);
      accessLog.note(request, response, elapsedMs, request.socket.bytesWritten - bytesBefore);
      if (request.isAdmitted) this.observe(request, response, elapsedMs);
    });
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
      this.passOn(request, response, application);
    }
  }

  private passOn(request: EdgeRequest, response: ServerResponse, application: Application): void {
    request.isAdmitted = true;
    const answered = application(request, response);
    if (answered instanceof Promise) {
      answered.catch((error: unknown) => this.refuse(request, response, error));
    }
  }

  private async passOnWithBody(
    request: EdgeRequest,
    response: ServerResponse,
    application: Application,
  ): Promise<void> {
    try {
      await this.parts.bodies.read(request);
      this.passOn(request, response, application);
    } catch (error) {
      this.refuse(request, response, error);
    }
  }

  private async receiveHandshake(
    request: EdgeRequest,
    socket: Duplex,
    head: Buffer,
  ): Promise<void> {
    request.requestId = requestIdOf(request.headers['x-request-id'], this.parts.ids);
    socket.on('error', () => socket.destroy());
    try {
      await this.socketsFor(request).receive(request, socket, head);
    } catch (error) {
      const problem = this.problemOf(request, error);
      this.parts.accessLog.noteRefusal(request, problem.status);
      writeProblem(socket, problem, request.requestId);
    }
  }

  /** @throws DomainError for a handshake that is refused before anybody asks who is calling. */
  private socketsFor(request: EdgeRequest): SocketDoor {
    if (this.application === undefined || this.sockets === undefined) {
      throw new UnavailableError('Service not ready', NOT_READY);
    }
    if (this.isDraining) throw new UnavailableError('Service is stopping');
    this.parts.crossOrigin.check(request);
    checkUrl(request.url ?? '/');
    return this.sockets;
  }

  private refuse(request: EdgeRequest, response: ServerResponse, error: unknown): void {
    if (!request.complete && !response.headersSent) response.setHeader('Connection', 'close');
    const isCancelled = error instanceof DomainError && error.kind === 'cancelled';
    if (isCancelled) response.destroy();
    else sendProblem(response, this.problemOf(request, error));
  }

  private problemOf(request: EdgeRequest, error: unknown): Problem {
    if (error instanceof DomainError) return problemOfDomainError(error);
    this.parts.log.error({ err: error, request_id: request.requestId }, 'request failed');
    return INTERNAL_PROBLEM;
  }
}

/** @throws UnavailableError for whatever does not only ask whether the process runs. */
function answerUnready(path: string, response: ServerResponse): void {
  if (path !== '/health/live') throw new UnavailableError('Service not ready', NOT_READY);
  response.setHeader('Content-Type', 'application/json; charset=utf-8');
  response.end(LIVE);
}
