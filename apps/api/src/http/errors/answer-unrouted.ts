import type { Express, Request, Response } from 'express';
import { pathOf } from '../request/edge-request';
import { problem } from './problem';
import { sendProblem } from './send-problem';

type Layer = Express['router']['stack'][number];

interface MatchingLayer extends Layer {
  match(path: string): boolean;
}

/** Answers a request that no route took: another method would do (405), `OPTIONS` asks which, or nothing would (404). */
export function answerUnrouted(request: Request, response: Response): void {
  const path = pathOf(request.originalUrl);
  const allowed = allowedMethods(request, path);
  if (allowed.length === 0) {
    sendProblem(
      response,
      problem(404, 'not_found', `There is no ${request.method} ${shown(path)}.`),
    );
    return;
  }
  response.setHeader('Allow', allowed.join(', '));
  if (request.method === 'OPTIONS') response.status(204).end();
  else sendProblem(response, problem(405, 'method_not_allowed', sentence(request, path, allowed)));
}

/** Asks Express' own routes; only for requests that failed, so that nothing has to be kept beside them. */
function allowedMethods(request: Request, path: string): readonly string[] {
  const methods = request.app.router.stack
    .filter((layer) => layer.route !== undefined && isMatch(layer, path))
    .flatMap((layer) => layer.route?.stack.map(({ method }) => method) ?? [])
    .map((method) => method.toUpperCase());
  const found = new Set(methods);
  if (found.has('GET')) found.add('HEAD');
  if (found.size > 0) found.add('OPTIONS');
  return [...found].sort();
}

/** Express' layers know their own pattern; its types do not say so. */
function isMatch(layer: Layer | MatchingLayer, path: string): boolean {
  try {
    return 'match' in layer && layer.match(path);
  } catch {
    return false;
  }
}

function sentence(request: Request, path: string, allowed: readonly string[]): string {
  return `${shown(path)} does not take ${request.method}, only ${allowed.join(', ')}.`;
}

function shown(path: string): string {
  return path.slice(0, 200);
}
