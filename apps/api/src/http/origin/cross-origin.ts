import type { IncomingMessage, ServerResponse } from 'node:http';
import { ForbiddenError } from '@parley/common';
import { judgeOrigin, type OriginPolicy, type OriginVerdict } from './origin-rule';

const EXPOSED_HEADERS = [
  'X-Request-Id',
  'X-Next-Cursor',
  'X-Stream-Id',
  'Retry-After',
  'RateLimit-Limit',
  'RateLimit-Remaining',
  'RateLimit-Reset',
  'RateLimit-Policy',
  'Content-Disposition',
].join(', ');
const METHODS = 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS';
const DEFAULT_HEADERS = 'Authorization, Content-Type, Idempotency-Key, X-API-Key, X-Request-Id';
const HEADER_LIST = /^[\w-]+(\s*,\s*[\w-]+)*$/;
const PREFLIGHT_MAX_AGE_S = 600;

/**
 * Holds every request to the origin rule and speaks CORS to browsers. Credentials are never allowed: keys
 * travel in headers, so no cookie of anyone's can be ridden.
 */
export class CrossOrigin {
  constructor(private readonly policy: () => OriginPolicy) {}

  /**
   * Returns true when the request was a preflight and is answered.
   * @throws ForbiddenError for a host or an origin that may not call.
   */
  admit(request: IncomingMessage, response: ServerResponse): boolean {
    const { origin } = request.headers;
    const verdict = this.check(request);
    if (origin === undefined) return false;
    response.setHeader('Access-Control-Allow-Origin', verdict.allowOrigin === '*' ? '*' : origin);
    if (verdict.allowOrigin === 'echo') response.setHeader('Vary', 'Origin');
    return this.isPreflight(request)
      ? this.answerPreflight(request, response)
      : this.expose(response);
  }

  /** What `admit` asks of a request, for a handshake. @throws ForbiddenError as `admit` does. */
  check(request: IncomingMessage): Extract<OriginVerdict, { isAllowed: true }> {
    const { origin, host } = request.headers;
    const verdict = judgeOrigin({ origin, host }, this.policy());
    if (verdict.isAllowed) return verdict;
    throw new ForbiddenError(verdict.reason, { code: 'origin_refused' });
  }

  private isPreflight(request: IncomingMessage): boolean {
    return (
      request.method === 'OPTIONS' && request.headers['access-control-request-method'] !== undefined
    );
  }

  private answerPreflight(request: IncomingMessage, response: ServerResponse): true {
    const wanted = request.headers['access-control-request-headers'];
    const isSane = wanted !== undefined && wanted.length <= 1_000 && HEADER_LIST.test(wanted);
    response.setHeader('Access-Control-Allow-Methods', METHODS);
    response.setHeader('Access-Control-Allow-Headers', isSane ? wanted : DEFAULT_HEADERS);
    response.setHeader('Access-Control-Max-Age', PREFLIGHT_MAX_AGE_S);
    response.statusCode = 204;
    response.end();
    return true;
  }

  private expose(response: ServerResponse): false {
    response.setHeader('Access-Control-Expose-Headers', EXPOSED_HEADERS);
    return false;
  }
}
