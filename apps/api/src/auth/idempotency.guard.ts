import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { IdempotencyKeys } from '@parley/idempotency';
import type { Response } from 'express';
import { requestOf, responseOf } from '../http/exchange';
import { isMultipart } from '../http/body/media-type';
import type { AdmittedRequest } from './admitted-request';
import { holdKey } from './hold-key';
import { RouteRules } from './route-rules';

/**
 * Holds the client's `Idempotency-Key` before limits are looked at, because a replay costs nothing. A route
 * that reads its own multipart body holds the key itself, when it has the body.
 */
@Injectable()
export class IdempotencyGuard implements CanActivate {
  constructor(
    private readonly rules: RouteRules,
    private readonly keys: IdempotencyKeys,
  ) {}

  canActivate(context: ExecutionContext): boolean | Promise<boolean> {
    if (context.getType() !== 'http' || !this.rules.of(context).isIdempotent) return true;
    const request: AdmittedRequest = requestOf(context);
    if (request.headers['idempotency-key'] === undefined) return true;
    if (request.bodyHash === undefined && isMultipart(request.headers['content-type'])) return true;
    return this.hold(request, responseOf(context));
  }

  private async hold(request: AdmittedRequest, response: Response): Promise<true> {
    await holdKey(this.keys, request, response);
    return true;
  }
}
