import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { IdempotencyClaim } from '@parley/idempotency';
import { requestOf } from '../http/exchange';
import type { AdmittedRequest } from './admitted-request';

/** The client's `Idempotency-Key`, held for this request; absent where it sent none. */
export const Claim = createParamDecorator(
  (_: unknown, context: ExecutionContext): IdempotencyClaim | undefined => {
    const request: AdmittedRequest = requestOf(context);
    return request.claim;
  },
);
