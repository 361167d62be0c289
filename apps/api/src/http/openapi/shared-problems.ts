import type { OpenAPIObject } from '@nestjs/swagger';
import type { DocumentedStatus } from '../errors/problem.examples';
import { problemResponse } from '../errors/problem.response';
import { operationsOf } from './operations';

const OF_EVERY_ROUTE: readonly DocumentedStatus[] = [500, 503];
const OF_KEYED_ROUTES: readonly DocumentedStatus[] = [401, 403, 429];
const OF_ROUTES_WITH_A_BODY: readonly DocumentedStatus[] = [400, 413, 415];

/** Adds to each operation the errors that any route of its sort can answer with, so that no controller has to repeat them. */
export function addSharedProblems(document: OpenAPIObject): void {
  for (const { security, requestBody, responses } of operationsOf(document)) {
    const isKeyed = security !== undefined && security.length > 0;
    const shared = [
      ...(requestBody === undefined ? [] : OF_ROUTES_WITH_A_BODY),
      ...(isKeyed ? OF_KEYED_ROUTES : []),
      ...OF_EVERY_ROUTE,
    ];
    for (const status of shared) responses[status] ??= problemResponse(status);
  }
}
