import { Injectable, Logger } from '@nestjs/common';
import { DomainError, type ErrorKind } from '@parley/common';
import { EventLog } from '@parley/events';
import type { Seat } from './seat';

/** What went wrong with us rather than with what was asked. */
const OURS: ReadonlySet<ErrorKind> = new Set<ErrorKind>([
  'internal',
  'provider_failed',
  'provider_timeout',
  'unavailable',
]);

/** Tells a session's listeners of a command that failed on our side, beside the answer to who gave it. */
@Injectable()
export class FailureEvents {
  private readonly logger = new Logger(FailureEvents.name);

  constructor(private readonly log: EventLog) {}

  /** Runs a command; what it throws is thrown on. */
  async watch<T>(seat: Seat, endpoint: string, command: () => Promise<T>): Promise<T> {
    try {
      return await command();
    } catch (error) {
      if (error instanceof DomainError && OURS.has(error.kind))
        await this.tell(seat, endpoint, error);
      throw error;
    }
  }

  private async tell(seat: Seat, endpoint: string, { message }: DomainError): Promise<void> {
    const { accountId, userId, sessionId } = seat;
    const data = { error: message, endpoint };
    try {
      await this.log.append([{ type: 'error', data, accountId, userId, sessionId }]);
    } catch (error) {
      // The database may be what failed; the answer says so.
      if (!(error instanceof DomainError)) this.logger.error(error);
    }
  }
}
