import type { Principal } from '@parley/auth';
import type { IdempotencyClaim } from '@parley/idempotency';
import type { Request } from 'express';

/** A request as the guards leave it to the handlers. */
export interface AdmittedRequest extends Request {
  /** Who is calling; absent on public routes. The access log reads it too. */
  principal?: Principal;
  /** The client's `Idempotency-Key`, where the route honours it and the client sent one. */
  claim?: IdempotencyClaim;
}
