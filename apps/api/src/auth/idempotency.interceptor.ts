import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
} from '@nestjs/common';
import { type IdempotencyClaim, IdempotencyKeys } from '@parley/idempotency';
import { catchError, type Observable, tap } from 'rxjs';
import type { AdmittedRequest } from './admitted-request';

/**
 * Ends a claim with its handler, not with the response: a client that leaves early must not free a key
 * whose work is still going on.
 */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(private readonly keys: IdempotencyKeys) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const { claim } = context.switchToHttp().getRequest<AdmittedRequest>();
    if (claim === undefined) return next.handle();
    return next.handle().pipe(
      tap({ complete: () => this.keys.settle(claim) }),
      catchError((error: unknown) => this.giveUp(claim, error)),
    );
  }

  /** The key is free again before the client reads why. */
  private async giveUp(claim: IdempotencyClaim, error: unknown): Promise<never> {
    await this.keys.release(claim);
    throw error;
  }
}
