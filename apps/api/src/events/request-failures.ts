import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Request } from 'express';
import { ProblemFilter } from '../http/errors/problem.filter';
import { FailureAudience } from './failure-audience';
import { FailureEvents } from './failure-events';

/** Tells the session, or the user, of a command over HTTP that failed on our side. What only reads is none. */
@Injectable()
export class RequestFailures implements OnModuleInit {
  constructor(
    private readonly failures: FailureEvents,
    private readonly audience: FailureAudience,
    private readonly problems: ProblemFilter,
  ) {}

  onModuleInit(): void {
    this.problems.onFailure((error, request) => this.tell(error, request));
  }

  /** For whoever writes an error into an open stream instead of throwing it. Never rejects. */
  async tell(error: unknown, request: Request): Promise<void> {
    if (isReading(request.method)) return;
    await this.failures.tell(error, request.path, () => this.audience.of(request));
  }
}

function isReading(method: string): boolean {
  return method === 'GET' || method === 'HEAD';
}
