import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
} from '@nestjs/common';
import type { Response } from 'express';
import { catchError, type Observable } from 'rxjs';
import type { AdmittedRequest } from '../auth/admitted-request';
import { FailureAudience } from './failure-audience';
import { FailureEvents } from './failure-events';
import { onLateFailure } from './late-failure';

/** Tells the session, or the user, of a command over HTTP that failed on our side. What only reads is none. */
@Injectable()
export class FailureInterceptor implements NestInterceptor {
  constructor(
    private readonly failures: FailureEvents,
    private readonly audience: FailureAudience,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType() !== 'http') return next.handle();
    const http = context.switchToHttp();
    const request = http.getRequest<AdmittedRequest>();
    if (isReading(request.method)) return next.handle();
    const tell = (error: unknown) =>
      this.failures.tell(error, request.path, () => this.audience.of(request));
    onLateFailure(http.getResponse<Response>(), tell);
    return next.handle().pipe(
      catchError(async (error: unknown): Promise<never> => {
        await tell(error);
        throw error;
      }),
    );
  }
}

function isReading(method: string): boolean {
  return method === 'GET' || method === 'HEAD';
}
