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
    const verdict = judge(candidate, path);
    if (verdict !== 'another') return verdict === 'express' ? undefined : verdict;
  }
  return undefined;
}

/** Whether a path that begins like the candidate's is the candidate's. */
function judge(candidate: RouteCandidate, path: string): Found | 'express' | 'another' {
  const { layer, handler, prefix, isLiteral } = candidate;
  if (isLiteral && path.length !== prefix.length) return 'another';
  if (handler === undefined) return 'express';
  const match = isLiteral ? { params: {} } : matchOf(candidate, path);
  if (match === 'undecodable') return 'express';
  return match === false ? 'another' : { layer, handler, params: match.params };
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
