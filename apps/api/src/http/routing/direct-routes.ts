import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Express, Request, RequestHandler, Response } from 'express';
import { pathOf } from '../request/edge-request';
import { candidatesFor, type RouteCandidate } from './route-candidates';

interface Found {
  readonly layer: RouteCandidate['layer'];
  readonly handler: RequestHandler;
  readonly params: Record<string, string>;
}

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];
/** Paths that Express reads otherwise than they are written. */
const UNUSUAL = /^[^/]|\/$|[#\\]/;

/**
 * Leads requests to their handlers without Express' router, which asks the pattern of every route before the right
 * one and passes several functions on its way. It finds what Express would find: the same layers in the same
 * order, of which only those are skipped whose beginning cannot match. What is not plainly one route (files, `HEAD`,
 * addresses with several handlers, nothing at all) is left to Express itself. The requests must have Express'
 * prototypes already, and its routes be complete.
 */
export function directRoutes(
  express: Express,
): (request: IncomingMessage, response: ServerResponse) => unknown {
  const routes = new Map(METHODS.map((method) => [method, candidatesFor(method, express)]));
  return (request, response) => {
    const path = pathOf(request.url);
    const candidates = UNUSUAL.test(path) ? undefined : routes.get(request.method ?? '');
    const found = candidates && find(candidates, path);
    if (found !== undefined) return pass(found, request as Request, response as Response);
    express(request, response);
    return undefined;
  };
}

function find(candidates: readonly RouteCandidate[], path: string): Found | undefined {
  const lower = path.toLowerCase();
  for (const candidate of candidates) {
    if (!lower.startsWith(candidate.prefix)) continue;
    if (candidate.isLiteral && lower.length !== candidate.prefix.length) continue;
    const { layer, handler } = candidate;
    if (handler === undefined) return undefined;
    if (candidate.isLiteral) return { layer, handler, params: {} };
    const match = matchOf(candidate, path);
    if (match === 'undecodable') return undefined;
    if (match !== false) return { layer, handler, params: match.params };
  }
  return undefined;
}

function matchOf(
  { layer }: RouteCandidate,
  path: string,
): ReturnType<RouteCandidate['layer']['match']> | 'undecodable' {
  try {
    return layer.match(path);
  } catch {
    return 'undecodable';
  }
}

/** What Express' application and router do before a handler. */
function pass({ layer, handler, params }: Found, request: Request, response: Response): unknown {
  request.originalUrl = request.url;
  request.baseUrl = '';
  request.params = params;
  request.route = layer.route;
  request.res = response;
  return handler(request, response, refuseToPassOn);
}

/** An address with one handler has nobody to pass a request on to. */
function refuseToPassOn(): never {
  throw new Error('The only handler of an address passed its request on');
}
