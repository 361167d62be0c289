import { Injectable, Logger } from '@nestjs/common';
import { DomainError } from '@parley/common';
import { EventLog } from '@parley/events';
import { problemOf } from '../http/errors/problem-of';

/** Who is told: a session's listeners, or without one its user's. */
export interface Audience {
  readonly accountId: string;
  readonly userId: string;
  readonly sessionId: string | null;
}

/** Tells of commands that failed on our side, beside the answer to who gave them. */
@Injectable()
export class FailureEvents {
  private readonly logger = new Logger(FailureEvents.name);

  constructor(private readonly log: EventLog) {}

  /** Runs a command; what it throws is thrown on. */
  async watch<T>(audience: Audience, endpoint: string, command: () => Promise<T>): Promise<T> {
    try {
      return await command();
    } catch (error) {
      await this.tell(error, endpoint, async () => audience);
      throw error;
    }
  }

  /**
   * Tells what a client may learn of it, and nothing of what was wrong with the command itself. Never rejects.
   * @param findAudience asked only where there is something to tell; nothing where nobody can be named
   */
  async tell(
    error: unknown,
    endpoint: string,
    findAudience: () => Promise<Audience | undefined>,
  ): Promise<void> {
    const { status, detail } = problemOf(error);
    if (status < 500) return;
    try {
      const audience = await findAudience();
      if (audience === undefined) return;
      const { accountId, userId, sessionId } = audience;
      const data = { error: detail, endpoint };
      await this.log.append([{ type: 'error', data, accountId, userId, sessionId }]);
    } catch (failure) {
      // The database may be what failed, or whom it is about may be nobody; the answer says so.
      if (!(failure instanceof DomainError)) this.logger.error(failure);
    }
  }
}
